public import Tabular

extension Dataset.Resource {
  /// Where on earth each row is, by the table's first field of shapes, else of points, else by its latitude and
  /// longitude; nil where no column tells.
  public var coordinates: Coordinates? {
    func column(_ fits: (Field) -> Bool) -> Int? { schema.fields.firstIndex(where: fits) }
    if let shapes = column({ $0.type == .geojson && ($0.format ?? "default") == "default" }) {
      return .shape(shapes)
    }
    if let points = column({ $0.type == .geopoint }) { return .point(points) }
    guard let longitude = columns.firstIndex(where: { $0.role == .longitude }),
      let latitude = columns.firstIndex(where: { $0.role == .latitude })
    else { return nil }
    return .pair(longitude: longitude, latitude: latitude)
  }
}
