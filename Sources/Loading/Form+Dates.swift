internal import Diagnostics
internal import GazetteModel

extension Form where Value == CalendarDate {
  /// A calendar date.
  static let date = Form(name: "a date written YYYY-MM-DD") { value, findings in
    read(value, &findings, as: "a date written YYYY-MM-DD") { CalendarDate(iso: $0) }
  }
}

extension Form where Value == LocalMoment {
  /// A date, perhaps with a time; `24:00` is the end of the day.
  static let moment = Form(name: "a date written YYYY-MM-DD, or YYYY-MM-DDTHH:MM") {
    value, findings in
    read(
      value, &findings,
      as: "a date written YYYY-MM-DD, or YYYY-MM-DDTHH:MM with 24:00 as the end of the day"
    ) {
      LocalMoment(iso: $0)
    }
  }
}

extension Form where Value == PublicationTime {
  /// A date, perhaps with a time and its offset from UTC.
  static let publicationTime = Form(
    name: "a date written YYYY-MM-DD, or a time written YYYY-MM-DDTHH:MM+08:00"
  ) { value, findings in
    read(
      value, &findings,
      as: "a date written YYYY-MM-DD, or a time written YYYY-MM-DDTHH:MM+08:00"
    ) { PublicationTime(iso: $0) }
  }
}

extension Form {
  /// Reads a date of some kind.
  fileprivate static func read(
    _ value: SourceValue, _ findings: inout Findings, as name: String,
    _ parse: (String) -> Value?
  ) -> Value? {
    if let result = value.text.flatMap(parse) { return result }
    findings.add(fault(in: value, name, parse))
    return nil
  }

  /// What keeps a value from being such a date.
  private static func fault(
    in value: SourceValue, _ name: String, _ parse: (String) -> Value?
  ) -> Diagnostic {
    func refusal(
      _ rule: Rule = LoadingRules.wrongType, _ expected: String? = nil, help: String? = nil,
      fix: Diagnostic.Fix? = nil
    ) -> Diagnostic {
      Diagnostic(
        rule, "this must be \(expected ?? name); found \(value.description)", at: value.place,
        help: help, fix: fix)
    }
    guard let text = value.text else { return refusal() }
    let meant = DateSpelling(text)?.moment
    if let spelled = meant?.description, parse(spelled) != nil {
      return refusal(
        LoadingRules.dateSpelling, help: "write \(spelled)", fix: value.fix(spelled))
    }
    if let day = CalendarDate(iso: text.prefix(10)) ?? meant?.date {
      if parse("\(day)T00:00") == nil {
        return refusal(LoadingRules.wrongType, "a day without a time", help: "write \(day)")
      }
      if PublicationTime(iso: text) != nil {
        return refusal(help: "write the time on the site's own clock, without seconds or an offset")
      }
      return Diagnostic(
        LoadingRules.impossibleDate, "'\(text)' has a time that no day has", at: value.place,
        help: "write a time from 00:00 to 24:00, which is the end of a day")
    }
    guard DateSpelling.looksLikeISO(text) else { return refusal() }
    return Diagnostic(
      LoadingRules.impossibleDate, "'\(text)' is a date that the calendar does not have",
      at: value.place, help: "write a date that exists")
  }
}
