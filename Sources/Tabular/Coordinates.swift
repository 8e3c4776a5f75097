/// Which columns of a table tell where on earth its rows are; columns are counted from 0.
public enum Coordinates: Sendable, Hashable {
  /// A column of GeoJSON objects.
  case shape(Int)
  /// A column of points (`geopoint`).
  case point(Int)
  /// Two columns of degrees.
  case pair(longitude: Int, latitude: Int)

  /// The columns that become a row's geometry.
  var columns: [Int] {
    switch self {
    case .shape(let column), .point(let column): [column]
    case .pair(let longitude, let latitude): [longitude, latitude]
    }
  }
}
