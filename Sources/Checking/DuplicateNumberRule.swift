internal import Diagnostics
internal import GazetteModel

enum DuplicateNumberRule: SiteRule {
  static let rule = Rule(
    "number-duplicate", "an authority gives a document number once",
    explanation: """
      A document is quoted by its number, so that a number stands for one document of its authority. Brackets, spaces and
      full width make no difference: `京防发〔2022〕126号` and `京防发[2022]126 号` are one number. Drafts and notices
      that wait for their day have taken their numbers already.

      - Wrong: `number: 京防发〔2022〕126号` in two notices of one authority
      - Right: `京防发〔2022〕127号` in the second
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    var taken: [Key: Notice] = [:]
    let published = Set(context.site.notices.map(\.id))
    // The notice that was published first keeps its number; those kept back come last.
    for notice in Array(context.site.notices.reversed()) + context.site.withheld {
      guard let number = notice.facts.number else { continue }
      let key = Key(
        authority: notice.facts.authority.name, number: DocumentNumber(number).spelling)
      guard let first = taken[key] else {
        taken[key] = notice
        continue
      }
      // What waits for its day is checked as if it were public; a draft is told where it will collide.
      guard published.contains(notice.id) || notice.facts.isDraft else { continue }
      findings.add(
        Diagnostic(
          rule, "the document number '\(number)' is that of '\(first.id)' already",
          at: notice.place(of: "number"),
          related: first.place(of: "number").map { [.init("used here", at: $0)] } ?? [],
          help: "give one of them another number"))
    }
  }

  private struct Key: Hashable {
    var authority: String
    var number: String
  }
}
