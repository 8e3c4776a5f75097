/// Writes batches as one GeoJSON feature collection (RFC 7946): a feature a line.
///
/// What tells where a row is becomes its geometry, all other columns its properties, as the JSON
/// file has them. A row without a place has no geometry (§3.2).
public struct GeoJSONWriter: Sendable {
  private let coordinates: Coordinates
  private let object: JSONRow
  /// The columns that become properties, each with what stands before its value.
  private let properties: [(column: Int, opening: [UInt8])]
  private var isEmpty = true

  /// A writer of tables of this schema, whose rows are where `coordinates` tells.
  public init(_ schema: CompiledSchema, at coordinates: Coordinates) {
    self.coordinates = coordinates
    object = JSONRow(schema)
    let columns = schema.schema.fields.indices.filter { !coordinates.columns.contains($0) }
    properties = columns.enumerated().map { index, column in
      var opening = ByteBuffer()
      opening.append(index == 0 ? "{" : ",")
      JSONEscape.append(schema.schema.fields[column].name, to: &opening)
      opening.append(":")
      return (column, opening.bytes)
    }
  }

  /// Writes the rows of a batch.
  public mutating func write(_ batch: RowBatch, to buffer: inout ByteBuffer) {
    for row in 0..<batch.rowCount {
      buffer.append(isEmpty ? Self.opening : ",\n")
      isEmpty = false
      buffer.append("{\"type\":\"Feature\",\"geometry\":")
      batch.withUnsafeCells { grid in
        geometry(grid, row, to: &buffer)
        buffer.append(",\"properties\":")
        for property in properties {
          buffer.append(property.opening)
          object.append(grid, row, property.column, to: &buffer)
        }
      }
      buffer.append(properties.isEmpty ? "{}}" : "}}")
    }
  }

  /// Ends the collection, which is empty if no row was written.
  public func finish(to buffer: inout ByteBuffer) {
    buffer.append(isEmpty ? Self.opening : "\n")
    buffer.append("]}\n")
  }

  private static let opening = "{\"type\":\"FeatureCollection\",\"features\":[\n"

  private func geometry(_ grid: CellGrid, _ row: Int, to buffer: inout ByteBuffer) {
    guard
      coordinates.columns.allSatisfy({
        !grid.isMissing(row, $0) && !NumberForm.isSpecial(grid[row, $0])
      })
    else {
      buffer.append("null")
      return
    }
    switch coordinates {
    case .shape(let column):
      let geometry = JSONValue(grid[row, column]).flatMap(Self.geometry) ?? .null
      geometry.appendCompact(to: &buffer)
    case .point(let column):
      buffer.append("{\"type\":\"Point\",\"coordinates\":")
      object.append(grid, row, column, to: &buffer)
      buffer.append("}")
    case .pair(let longitude, let latitude):
      buffer.append("{\"type\":\"Point\",\"coordinates\":[")
      object.append(grid, row, longitude, to: &buffer)
      buffer.append(",")
      object.append(grid, row, latitude, to: &buffer)
      buffer.append("]}")
    }
  }

  private static let geometries: Set = [
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
    "GeometryCollection",
  ]

  /// The geometry of a GeoJSON object, which may be one, or a feature or several that have one.
  private static func geometry(_ value: JSONValue) -> JSONValue? {
    guard case .string(let type)? = value["type"] else { return nil }
    switch type {
    case "Feature": return value["geometry"].flatMap(geometry)
    case "FeatureCollection":
      guard case .array(let features)? = value["features"] else { return nil }
      return .object([
        .init("type", .string("GeometryCollection")),
        .init("geometries", .array(features.compactMap(geometry))),
      ])
    default: return geometries.contains(type) ? value : nil
    }
  }
}
