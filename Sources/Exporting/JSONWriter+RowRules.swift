internal import GazetteModel
internal import Tabular

extension JSONWriter {
  /// The row rules of a table, as its descriptor has them; left out where there are none.
  mutating func rowRules(_ rules: [RowRule]) {
    guard !rules.isEmpty else { return }
    key("gazette:rules")
    beginArray()
    for rule in rules {
      beginObject()
      member("rule", rule.name.rawValue)
      promise(rule.promise)
      endObject()
    }
    endArray()
  }

  private mutating func promise(_ promise: RowRule.Promise) {
    switch promise {
    case .datesWithoutGaps(let field, let step, let within):
      member("field", field.name)
      member("step", step?.rawValue)
      list("within", within.map(\.name))
    case .neverFalls(let field, let order, let within):
      member("field", field.name)
      member("order", order?.name)
      list("within", within.map(\.name))
    case .totalOfParts(let field, let parts, let tolerance):
      member("field", field.name)
      list("parts", parts.map(\.name))
      if tolerance > .zero { number("tolerance", tolerance) }
    case .shareOfWhole(let field, let whole):
      member("field", field.name)
      key("whole")
      number(whole.rawValue)
    case .creditCode(let field): member("field", field.name)
    case .divisionCode(let field, let level):
      member("field", field.name)
      member("level", level?.rawValue)
    case .rowCount(let maximumDrop, let except):
      number("maximumDrop", maximumDrop)
      member("except", except)
    }
  }

  private mutating func number(_ name: String, _ number: ExactNumber) {
    key(name)
    value(.number(number.description))
  }
}
