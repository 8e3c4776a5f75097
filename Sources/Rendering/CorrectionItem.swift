internal import GazetteModel
internal import Templates

/// A correction.
struct CorrectionItem: Sendable {
  var on: String
  var date: String
  var note: String

  static let names = Names<CorrectionItem>(
    "correction", "A correction of a notice.",
    [
      .text("on", "When it was corrected, as the language writes it.") { $0.on },
      .text("date", "The same as `YYYY-MM-DD`.") { $0.date },
      .text("note", "What was corrected.") { $0.note },
    ])
}
