internal import GazetteModel
internal import Templates

/// A value of a column and how often it occurs.
struct FrequencyItem: Sendable {
  var value: String
  var count: String

  static let names = Names<FrequencyItem>(
    "frequency", "A value of a column, and how often it occurs.",
    [
      .text("value", "The value, or its label where it has one.") { $0.value },
      .text("count", "How many rows have it.") { $0.count },
    ])
}
