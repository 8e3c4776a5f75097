extension CellForm {
  /// Whether every way of writing a value is its own value, so that texts can be compared.
  var isTextual: Bool {
    switch self {
    case .any, .string, .year, .yearMonth: true
    case .temporal(let form): form.kind != .datetime
    default: false
    }
  }

  /// Adds a form that all canonical texts of one value share: `7` and `007`, `1.0` and `1.00`.
  func appendNormal(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    switch self {
    case .any, .string, .year, .yearMonth: bytes += text
    case .number(let form):
      if !form.isInteger, let special = NumberForm.special(text) {
        bytes += UnsafeBufferPointer(start: special.utf8Start, count: special.utf8CodeUnitCount)
      } else {
        DecimalNumber.appendNormal(text, to: &bytes)
      }
    case .boolean: bytes.append(BooleanForm.value(of: text) ? 1 : 0)
    case .temporal(let form):
      var hasZone = false
      if form.kind == .datetime, let instant = Instant(dateTime: text, hasZone: &hasZone) {
        bytes.append(hasZone ? 1 : 0)
        Self.append(instant.seconds, to: &bytes)
        Self.append(instant.fraction, to: &bytes)
      } else {
        bytes += text
      }
    case .duration:
      guard let duration = Duration(text) else { return }
      Self.append(duration.months, to: &bytes)
      Self.append(duration.length.seconds, to: &bytes)
      Self.append(duration.length.fraction, to: &bytes)
    case .geopoint:
      guard let (longitude, latitude) = GeopointForm.parts(text) else { return }
      DecimalNumber.appendNormal(longitude, to: &bytes)
      DecimalNumber.appendNormal(latitude, to: &bytes)
    case .list(let form):
      form.forEachItem(text) { item in
        let start = bytes.count
        form.item.appendNormal(item, to: &bytes)
        Self.append(bytes.count - start, to: &bytes)
      }
    case .json:
      guard let value = JSONValue(text) else { return }
      value.appendNormal(to: &bytes)
    }
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
