internal import Diagnostics
internal import GazetteModel

enum PeriodKeys {
  static let from = Key("from", .date, required: true, "The first day.")
  static let until = Key("until", .date, "The last day; it goes on unless set.")
  static let table = KeyTable("period", [from, until])
}

extension Form where Value == Period {
  static let days = Form.group("a group of the keys from, until", PeriodKeys.table) { reader in
    let until = reader(PeriodKeys.until)
    guard let from = reader(PeriodKeys.from) else { return nil }
    if let period = Period(from: from, until: until) { return period }
    reader.findings.add(
      Diagnostic(
        LoadingRules.wrongType, "'until' must not come before 'from'",
        at: reader.value(of: PeriodKeys.until.name)?.place ?? reader.place,
        help: "write the earlier day as 'from'"))
    return nil
  }
}
