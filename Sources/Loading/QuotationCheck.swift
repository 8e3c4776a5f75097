internal import Comparison
internal import Diagnostics
internal import GazetteModel
internal import Markup

/// Whether the words that corrections quote stand in the text, each once.
enum QuotationCheck {
  static func check(
    _ corrections: [Notice.Correction], in document: MarkdownDocument, findings: inout Findings
  ) {
    lazy var blocks = document.blocks.map { TextUnits.split($0.text) }
    for quotation in corrections.compactMap(\.text) {
      let count = document.occurrences(of: quotation.words, upTo: 2).count
      guard count != 1 else { continue }
      findings.add(LoadingRules.correctedWords) {
        let shown = quotation.words.prefix(60) + (quotation.words.count > 60 ? "…" : "")
        if count > 1 {
          return Diagnostic(
            LoadingRules.correctedWords, "'\(shown)' stands in the text more than once",
            at: quotation.place, help: "quote some words before or after it too")
        }
        let near = nearest(to: quotation.words, in: blocks)
        return Diagnostic(
          LoadingRules.correctedWords, "'\(shown)' does not stand in the text", at: quotation.place,
          help: near.map { "did you mean '\($0)'?" }
            ?? "quote the words as they now stand, or leave 'text' out")
      }
    }
  }

  /// The words of the text that have most in common with a quotation, as many as it has; nil where that is less
  /// than half of them.
  private static func nearest(to quotation: String, in blocks: [[String]]) -> String? {
    let wanted = TextUnits.split(quotation).filter(TextUnits.isWord)
    var best: (count: Int, text: String)?
    for units in blocks {
      let words = units.indices.filter { TextUnits.isWord(units[$0]) }
      guard words.count >= wanted.count, !wanted.isEmpty else { continue }
      var lacking = Dictionary(wanted.map { ($0, 1) }, uniquingKeysWith: +)
      var shared = 0
      for end in words.indices {
        let word = units[words[end]]
        if lacking[word, default: 0] > 0 { shared += 1 }
        lacking[word, default: 0] -= 1
        let start = end - wanted.count + 1
        guard start >= 0 else { continue }
        if shared * 2 >= wanted.count, shared > (best?.count ?? 0) {
          best = (shared, units[words[start]...words[end]].joined())
        }
        let first = units[words[start]]
        lacking[first, default: 0] += 1
        if lacking[first, default: 0] > 0 { shared -= 1 }
      }
    }
    return best?.text
  }
}
