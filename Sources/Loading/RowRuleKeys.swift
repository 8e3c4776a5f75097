internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// The keys of the row rules (`gazette:rules`), a table for each.
enum RowRuleKeys {
  static let field = Key(
    "field", .reference, required: true, "The column that the rule is about.")
  static let step = Key(
    "step", Form<CalendarStep>.oneOf,
    "How far one date is from the next; unless set, a day for dates, a month for months, a year for years."
  )
  static let within = Key(
    "within", .references,
    "The columns whose values tell the groups of rows apart; one group unless set.")
  static let order = Key(
    "order", .reference, "The column of dates in whose order the rows stand.")
  static let parts = Key("parts", .someReferences, required: true, "The columns that add up to it.")
  static let tolerance = Key(
    "tolerance", .amount, "How much the total may differ from the sum; 0 unless set.")
  static let whole = Key(
    "whole", .whole, "`1`, or `100` where the column holds percent; 1 unless set.")
  static let level = Key(
    "level", Form<RowRule.DivisionLevel>.oneOf, "The level of the divisions; any unless set.")
  static let maximumDrop = Key(
    "maximumDrop", .share, required: true,
    "The share of the rows that may be gone since the last build: 0.1 for a tenth.")
  static let except = Key(
    "except", .text, "The version of the dataset that may have fewer rows all the same.")

  static let datesWithoutGaps = table(.datesWithoutGaps, [field, step, within])
  static let neverFalls = table(.neverFalls, [field, order, within])
  static let totalOfParts = table(.totalOfParts, [field, parts, tolerance])
  static let shareOfWhole = table(.shareOfWhole, [field, whole])
  static let creditCode = table(.creditCode, [field])
  static let divisionCode = table(.divisionCode, [field, level])
  static let rowCount = table(.rowCount, [maximumDrop, except])

  static let tables = [
    datesWithoutGaps, neverFalls, totalOfParts, shareOfWhole, creditCode, divisionCode, rowCount,
  ]

  /// The keys of the rule of that name.
  static func table(of name: RowRule.Name) -> KeyTable {
    switch name {
    case .datesWithoutGaps: datesWithoutGaps
    case .neverFalls: neverFalls
    case .totalOfParts: totalOfParts
    case .shareOfWhole: shareOfWhole
    case .creditCode: creditCode
    case .divisionCode: divisionCode
    case .rowCount: rowCount
    }
  }

  private static func table(_ name: RowRule.Name, _ keys: [any KeyEntry]) -> KeyTable {
    let rule = Key(
      "rule", Form<RowRule.Name>.oneOf, required: true, "Here `\(name.rawValue)`.")
    return KeyTable("the row rule \(name.rawValue)", [rule] + keys)
  }
}

extension Form where Value == [Reference] {
  /// One column or several.
  static let references = Form(name: "a column's name, or a list of them") { value, findings in
    if case .list = value.content {
      return Form<[Reference]>.list(of: .reference).read(value, &findings)
    }
    return Form<Reference>.reference.read(value, &findings).map { [$0] }
  }

  /// At least one column.
  static let someReferences = Form(name: references.name) { value, findings in
    if case .list(let values) = value.content, values.isEmpty {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType, "this must name at least one column; found none",
          at: value.place, help: "write the names of the columns, such as [\"cars\", \"buses\"]"))
      return nil
    }
    return references.read(value, &findings)
  }
}

extension Form where Value == ExactNumber {
  /// A number that is not negative.
  static let amount = Form.scalar("a number of at least 0, without quotes", isText: false) {
    ExactNumber($0).flatMap { $0 < .zero ? nil : $0 }
  }

  /// A part of a whole.
  static let share = Form.scalar("a number from 0 to 1, without quotes", isText: false) { text in
    guard let one = ExactNumber("1"), let share = ExactNumber(text) else { return nil }
    return share < .zero || share > one ? nil : share
  }
}

extension Form where Value == RowRule.Whole {
  /// One or a hundred.
  static let whole = Form.scalar("1 or 100, without quotes", isText: false) {
    Int($0).flatMap(RowRule.Whole.init(rawValue:))
  }
}
