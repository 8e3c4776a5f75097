/// What the JSON texts of a column are (Table Schema 2.0, `object`, `array`, `geojson`).
enum JSONForm: Sendable {
  case object, array, geojson, topojson

  /// Whether a text is one of these.
  func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .object: JSONScanner.accepts(text, first: 0x7B)
    case .array: JSONScanner.accepts(text, first: 0x5B)
    case .geojson: JSONValue(text).map(Self.isGeoJSON) ?? false
    case .topojson: JSONValue(text).map(Self.isTopology) ?? false
    }
  }

  /// RFC 7946: a geometry, a feature, or a collection of features.
  private static func isGeoJSON(_ value: JSONValue) -> Bool {
    guard case .string(let type) = value["type"] else { return false }
    switch type {
    case "Feature":
      guard let geometry = value["geometry"] else { return false }
      if let properties = value["properties"] {
        switch properties {
        case .object, .null: break
        default: return false
        }
      }
      return geometry == .null || isGeometry(geometry)
    case "FeatureCollection":
      guard case .array(let features) = value["features"] else { return false }
      return features.allSatisfy { $0["type"] == .string("Feature") && isGeoJSON($0) }
    default: return isGeometry(value)
    }
  }

  private static func isGeometry(_ value: JSONValue) -> Bool {
    guard case .string(let type) = value["type"] else { return false }
    if type == "GeometryCollection" {
      guard case .array(let geometries) = value["geometries"] else { return false }
      return geometries.allSatisfy(isGeometry)
    }
    let depths = [
      "Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2,
      "MultiPolygon": 3,
    ]
    guard let depth = depths[type], let coordinates = value["coordinates"] else { return false }
    return isPositions(coordinates, depth: depth)
  }

  /// Positions, nested `depth` arrays deep: each of two numbers or more.
  private static func isPositions(_ value: JSONValue, depth: Int) -> Bool {
    guard case .array(let items) = value else { return false }
    if depth > 0 { return items.allSatisfy { isPositions($0, depth: depth - 1) } }
    return items.count >= 2
      && items.allSatisfy {
        if case .number = $0 { true } else { false }
      }
  }

  /// The TopoJSON specification, §2.1.1: named objects, and the arcs they are made of.
  private static func isTopology(_ value: JSONValue) -> Bool {
    guard value["type"] == .string("Topology"), case .array = value["arcs"],
      case .object = value["objects"]
    else { return false }
    return true
  }
}
