/// A value that others of its type are compared with.
enum Magnitude: Sendable {
  case number(DecimalNumber)
  case infinity(sign: Int)
  case instant(Instant)
  case duration(Duration)
}

extension CellForm {
  /// Whether the values have an order, so that they can have bounds.
  var isOrdered: Bool {
    switch self {
    case .number, .temporal, .year, .yearMonth, .duration: true
    default: false
    }
  }

  /// What the value of a canonical text is compared by; nil where it has no place in the order, as
  /// NaN has none.
  func magnitude(of text: UnsafeBufferPointer<UInt8>) -> Magnitude? {
    switch self {
    case .number(let form):
      if !form.isInteger, let special = NumberForm.special(text) {
        return special.utf8CodeUnitCount == 4
          ? .infinity(sign: -1) : special.utf8Start[0] == 0x49 ? .infinity(sign: 1) : nil
      }
      return .number(DecimalNumber(text))
    case .temporal, .year, .yearMonth: return instant(of: text).map { .instant($0) }
    case .duration: return Duration(text).map { .duration($0) }
    default: return nil
    }
  }

  /// The instant that a canonical text of dates or times names.
  @inline(__always)
  func instant(of text: UnsafeBufferPointer<UInt8>) -> Instant? {
    switch self {
    case .temporal(let form):
      switch form.kind {
      case .date: return Instant(date: text)
      case .time: return Instant(time: text)
      case .datetime:
        var hasZone = false
        return Instant(dateTime: text, hasZone: &hasZone)
      }
    case .year: return Instant(year: text)
    case .yearMonth: return Instant(yearMonth: text)
    default: return nil
    }
  }
}
