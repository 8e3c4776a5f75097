/// How the cells of a column are written: its type with all options, understood once.
indirect enum CellForm: Sendable {
  case any
  case string(StringForm)
  case number(NumberForm)
  case boolean(BooleanForm)
  case json(JSONForm)
  case list(ListForm)
  case temporal(TemporalForm)
  case year
  case yearMonth
  case duration
  case geopoint(GeopointForm)

  /// Checks a text; what is not canonical is added to `rewritten`.
  func check(_ text: UnsafeBufferPointer<UInt8>, into rewritten: inout [UInt8]) -> Verdict {
    func verdict(_ isValid: Bool) -> Verdict { isValid ? .canonical : .faulty }
    return switch self {
    case .any: .canonical
    case .string(let form): verdict(form.accepts(text))
    case .number(let form): form.check(text, into: &rewritten)
    case .boolean(let form): form.check(text, into: &rewritten)
    case .json(let form): verdict(form.accepts(text))
    case .list(let form): verdict(form.accepts(text))
    case .temporal(let form): form.check(text, into: &rewritten)
    case .year: verdict(Instant(year: text) != nil)
    case .yearMonth: verdict(Instant(yearMonth: text) != nil)
    case .duration: verdict(Duration(text) != nil)
    case .geopoint(let form): form.check(text, into: &rewritten)
    }
  }
}
