/// The type of a column's values (Table Schema 2.0, "Field Types").
public enum FieldType: String, Sendable, Hashable, CaseIterable {
  /// Text, kept byte for byte.
  case string
  /// A decimal number of any precision, `INF`, `-INF` or `NaN`.
  case number
  /// A whole number of any size.
  case integer
  /// True or false.
  case boolean
  /// A JSON object.
  case object
  /// A JSON array.
  case array
  /// Values of one type, side by side in one cell.
  case list
  /// A date with a time.
  case datetime
  /// A calendar date.
  case date
  /// A time of day.
  case time
  /// A calendar year.
  case year
  /// A month of a year.
  case yearmonth
  /// A length of time.
  case duration
  /// A longitude and a latitude.
  case geopoint
  /// A GeoJSON or TopoJSON object.
  case geojson
  /// Anything; not looked at.
  case any
}
