/// How the points of a column are written (Table Schema 2.0, `geopoint`): longitude first.
enum GeopointForm: String, Sendable, CaseIterable {
  /// `lon, lat`.
  case `default`
  /// A JSON array of the two.
  case array
  /// A JSON object with the names `lon` and `lat`.
  case object

  /// Checks a text; what is not canonical is added to `rewritten`.
  func check(_ text: UnsafeBufferPointer<UInt8>, into rewritten: inout [UInt8]) -> Verdict {
    switch self {
    case .default:
      guard let (longitude, latitude) = Self.parts(text) else { return .faulty }
      return Self.isPlace(longitude, latitude) ? .canonical : .faulty
    case .array:
      guard case .array(let items) = JSONValue(text), items.count == 2 else { return .faulty }
      return write(items[0], items[1], into: &rewritten)
    case .object:
      guard let value = JSONValue(text), case .object(let members) = value, members.count == 2,
        let longitude = value["lon"], let latitude = value["lat"]
      else { return .faulty }
      return write(longitude, latitude, into: &rewritten)
    }
  }

  /// The texts on both sides of the comma of a canonical text.
  static func parts(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> (longitude: UnsafeBufferPointer<UInt8>, latitude: UnsafeBufferPointer<UInt8>)? {
    guard let comma = text.firstIndex(of: 0x2C) else { return nil }
    let hasSpace = comma + 1 < text.count && text[comma + 1] == 0x20
    return (
      UnsafeBufferPointer(rebasing: text[..<comma]),
      UnsafeBufferPointer(rebasing: text[(comma + (hasSpace ? 2 : 1))...])
    )
  }

  private static let half = number("180")
  private static let quarter = number("90")

  private static func number(_ text: StaticString) -> DecimalNumber {
    DecimalNumber(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private static func isPlace(
    _ longitude: UnsafeBufferPointer<UInt8>, _ latitude: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    isAngle(longitude, upTo: half) && isAngle(latitude, upTo: quarter)
  }

  private static func isAngle(_ text: UnsafeBufferPointer<UInt8>, upTo limit: DecimalNumber) -> Bool
  {
    guard NumberForm.isNumber(text, isInteger: false), !NumberForm.isSpecial(text) else {
      return false
    }
    let digits = text.first == 0x2D ? UnsafeBufferPointer(rebasing: text[1...]) : text
    return limit.order(of: digits) <= 0
  }

  private func write(
    _ longitude: JSONValue, _ latitude: JSONValue, into rewritten: inout [UInt8]
  ) -> Verdict {
    guard case .number(var longitude) = longitude, case .number(var latitude) = latitude,
      longitude.withUTF8({ first in latitude.withUTF8 { Self.isPlace(first, $0) } })
    else { return .faulty }
    rewritten += "\(longitude), \(latitude)".utf8
    return .rewritten
  }
}
