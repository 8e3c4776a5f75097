import Exporting
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

@Suite struct GeoJSONExportTests {
  private func features(
    _ schema: Schema, _ csv: String, _ change: (inout Dataset.Resource) -> Void = { _ in }
  ) throws -> [[String: Any]] {
    let table = try TableExample(schema, csv, change)
    let coordinates = try #require(table.resource.coordinates)
    let text = try table.written(GeoJSONExport(table.schema, at: coordinates))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["type"] as? String == "FeatureCollection")
    return try #require(object?["features"] as? [[String: Any]])
  }

  private func geometry(_ feature: [String: Any]) -> NSDictionary? {
    feature["geometry"] as? NSDictionary
  }

  @Test func degreesBecomePointsLongitudeFirst() throws {
    let schema = Schema([Field("lat", .number), Field("name", .string), Field("lon", .number)])
    let found = try features(schema, "lat,name,lon\n22.5,a,113.90\n,b,1\n.5,c,-0\n") {
      $0.columns[0].role = .latitude
      $0.columns[2].role = .longitude
    }
    #expect(found.count == 3)
    #expect(geometry(found[0]) == ["type": "Point", "coordinates": [113.9, 22.5]])
    #expect(found[0]["properties"] as? NSDictionary == ["name": "a"])
    #expect(found[1]["geometry"] is NSNull)
    #expect(geometry(found[2]) == ["type": "Point", "coordinates": [0, 0.5]])
  }

  @Test(
    arguments: [
      (nil, "\"116.4, 39.9\""), ("array", "\"[116.4, 39.9]\""),
      ("object", "\"{\"\"lon\"\":116.4,\"\"lat\"\":39.9}\""),
    ] as [(String?, String)])
  func pointsOfEveryFormBecomePoints(format: String?, cell: String) throws {
    let schema = Schema([Field("place", .geopoint, format: format)])
    let found = try features(schema, "place\n\(cell)\n")
    #expect(geometry(found[0]) == ["type": "Point", "coordinates": [116.4, 39.9]])
    #expect(found[0]["properties"] as? NSDictionary == [:])
  }

  @Test(
    arguments: [
      (#"{"type":"Point","coordinates":[1,2]}"#, #"{"type":"Point","coordinates":[1,2]}"#),
      (
        #"{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}"#,
        #"{"type":"Point","coordinates":[1,2]}"#
      ),
      (
        #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[1,2]}}]}"#,
        #"{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]}"#
      ),
    ])
  func shapesBecomeGeometries(cell: String, geometry: String) throws {
    let schema = Schema([Field("shape", .geojson), Field("at", .geopoint)])
    let quoted = cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    let found = try features(schema, "shape,at\n\"\(quoted)\",\"3, 4\"\n")
    let expected = try JSONSerialization.jsonObject(with: Data(geometry.utf8)) as? NSDictionary
    #expect(self.geometry(found[0]) == expected)
    #expect(found[0]["properties"] as? NSDictionary == ["at": [3, 4]])
  }

  @Test func aTableWithoutRowsIsAnEmptyCollection() throws {
    #expect(try features(Schema([Field("at", .geopoint)]), "at\n").isEmpty)
  }

  @Test func aTableWithoutPlacesHasNone() throws {
    #expect(try TableExample(Schema([Field("a", .number)]), "").resource.coordinates == nil)
    let topology = Schema([Field("a", .geojson, format: "topojson")])
    #expect(try TableExample(topology, "").resource.coordinates == nil)
  }
}
