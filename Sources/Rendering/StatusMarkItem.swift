internal import GazetteModel
internal import Templates

/// What a mark in a table means.
struct StatusMarkItem: Sendable {
  let status: ObservationStatus
  let words: Words

  static let names = Names<StatusMarkItem>(
    "status mark", "What a mark in a table means.",
    [
      .text("mark", "The letter: `[p]`.") { $0.status.mark },
      .text("meaning", "What it means, in the page's language.") { $0.words($0.status.word) },
    ])
}
