/// How the dates, times or both of a column are written (Table Schema 2.0, `date`, `time`,
/// `datetime`).
struct TemporalForm: Sendable {
  /// What a value says.
  enum Kind: Sendable {
    case date, time, datetime
  }

  let kind: Kind
  /// The pattern to follow; where there is none, the default form holds.
  private let pattern: TemporalPattern?
  /// Whether the usual patterns are tried too.
  private let acceptsAny: Bool

  /// Values in the default form: ISO 8601.
  init(_ kind: Kind) {
    self.init(kind, pattern: nil, acceptsAny: false)
  }

  /// Values in any of the usual forms.
  init(any kind: Kind) {
    self.init(kind, pattern: nil, acceptsAny: true)
  }

  /// Values by the field's `format`.
  init(_ kind: Kind, format: String) throws(TemporalPattern.Fault) {
    switch format {
    case "default": self.init(kind)
    case "any": self.init(any: kind)
    default:
      // The standard's version 0 wrote patterns with a prefix.
      let text = format.hasPrefix("fmt:") ? String(format.dropFirst(4)) : format
      let pattern = try TemporalPattern(text)
      if let fault = Self.fault(pattern, kind) { throw fault }
      self.init(kind, pattern: pattern, acceptsAny: false)
    }
  }

  private init(_ kind: Kind, pattern: TemporalPattern?, acceptsAny: Bool) {
    self.kind = kind
    self.pattern = pattern
    self.acceptsAny = acceptsAny
  }

  private static func fault(
    _ pattern: TemporalPattern, _ kind: Kind
  ) -> TemporalPattern.Fault? {
    switch kind {
    case .date where !pattern.hasDate:
      TemporalPattern.Fault(
        message: "the format of a date must name the year, the month and the day",
        help: "write for example %d/%m/%Y; a month alone is of the type 'yearmonth'")
    case .date where pattern.hasTimePart:
      TemporalPattern.Fault(
        message: "the format of a date must not name hours or minutes",
        help: "declare the type 'datetime'")
    case .time where !pattern.hasTime:
      TemporalPattern.Fault(
        message: "the format of a time must name the hour", help: "write for example %H:%M")
    case .time where pattern.hasDatePart:
      TemporalPattern.Fault(
        message: "the format of a time must not name days or months",
        help: "declare the type 'datetime'")
    case .time where pattern.parts.contains(.fraction) || pattern.parts.contains(.zone):
      TemporalPattern.Fault(
        message: "the format of a time must not name a zone or fractions of a second",
        help: "declare the type 'datetime', or leave them out")
    case .datetime where !pattern.hasDate || !pattern.hasTime:
      TemporalPattern.Fault(
        message: "the format of a datetime must name the date and the hour",
        help: "write for example %d/%m/%Y %H:%M, or declare the type 'date'")
    default: nil
    }
  }

  /// Checks a text; what is not canonical is added to `rewritten`.
  @inline(__always)
  func check(_ text: UnsafeBufferPointer<UInt8>, into rewritten: inout [UInt8]) -> Verdict {
    if pattern == nil, isDefault(text) { return .canonical }
    return pattern == nil && !acceptsAny ? .faulty : rewrite(text, into: &rewritten)
  }

  @inline(__always)
  private func isDefault(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch kind {
    case .date: return Instant(date: text) != nil
    case .time: return Instant(time: text) != nil
    case .datetime:
      var hasZone = false
      return Instant(dateTime: text, hasZone: &hasZone) != nil
    }
  }

  private func rewrite(
    _ text: UnsafeBufferPointer<UInt8>, into rewritten: inout [UInt8]
  ) -> Verdict {
    guard let value = pattern.map({ $0.value(of: text) }) ?? TemporalPattern.usualValue(text, kind)
    else { return .faulty }
    let start = rewritten.count
    if kind != .time, let year = value.year, let month = value.month, let day = value.day {
      Self.append(year, width: 4, to: &rewritten)
      rewritten.append(0x2D)
      Self.append(month, width: 2, to: &rewritten)
      rewritten.append(0x2D)
      Self.append(day, width: 2, to: &rewritten)
    }
    if kind == .datetime { rewritten.append(0x54) }
    if kind != .date { Self.appendTime(value, to: &rewritten) }
    if kind == .datetime, let zone = value.zone { Self.appendZone(zone, to: &rewritten) }
    guard rewritten[start...].elementsEqual(text) else { return .rewritten }
    rewritten.removeLast(rewritten.count - start)
    return .canonical
  }

  private static func appendTime(_ value: TemporalPattern.Value, to bytes: inout [UInt8]) {
    append(value.hour, width: 2, to: &bytes)
    bytes.append(0x3A)
    append(value.minute, width: 2, to: &bytes)
    bytes.append(0x3A)
    append(value.second, width: 2, to: &bytes)
    if value.fraction.contains(where: { $0 != 0x30 }) {
      bytes.append(0x2E)
      bytes += value.fraction
    }
  }

  private static func appendZone(_ zone: Int, to bytes: inout [UInt8]) {
    guard zone != 0 else {
      bytes.append(0x5A)
      return
    }
    bytes.append(zone < 0 ? 0x2D : 0x2B)
    append(abs(zone) / 60, width: 2, to: &bytes)
    bytes.append(0x3A)
    append(abs(zone) % 60, width: 2, to: &bytes)
  }

  private static func append(_ number: Int, width: Int, to bytes: inout [UInt8]) {
    let digits = String(number).utf8
    bytes.append(contentsOf: repeatElement(0x30, count: max(0, width - digits.count)))
    bytes.append(contentsOf: digits)
  }
}
