internal import Diagnostics
internal import GazetteModel

enum EffectiveTextRule: TextRule {
  static let rule = Rule(
    "effective-text", .warning, "a text gives the beginning and end that the front matter gives",
    explanation: """
      People read the sentence, and everything that is computed follows `effective`: the status, the calendar, the feeds. A
      sentence that states when its own notice begins or ends must give the same day. Only such sentences are looked at,
      those that speak of *this notice* (order, guidance …) or of 本通知 (本办法, 本指引 …) and give a whole date:

      - `This order comes into force on 7 April 2022.`, 本通知自2022年4月7日起施行。
      - `This guidance applies until the end of 30 April 2022.`, 本指引适用至2022年4月30日。

      Mend the one that is wrong; an end that only the text gives goes into `effective: { until: … }`.

      - Wrong: `effective: { from: 2022-04-08 }` above the first of these sentences
      - Right: `effective: { from: 2022-04-07 }`
      """)

  static func check(_ texts: NoticeTexts, findings: inout Findings) {
    for edition in texts.editions {
      let claims = EffectiveClaim.claims(
        of: edition.body, figures: edition.figures, in: edition.edition.language)
      for claim in claims {
        report(claim, edition.body, texts.notice, findings: &findings)
      }
    }
  }

  private static func report(
    _ claim: EffectiveClaim, _ text: ReadableText, _ notice: Notice, findings: inout Findings
  ) {
    let facts = notice.facts
    let parts = facts.effective?.parts ?? []
    let key = claim.isEnd ? "until" : "from"
    let stated: LocalMoment?
    let fits: Bool
    if claim.isEnd {
      stated = facts.effective?.until
      fits = ([stated] + parts.map(\.until)).contains { moment in
        moment.map { claim.isEnd(at: $0) } ?? false
      }
    } else {
      stated = facts.effective?.from
      let begins = [stated] + parts.map(\.from)
      let unstated = [LocalMoment(day: facts.issued), facts.published.moment]
      fits = (begins + (stated == nil ? unstated : [])).contains { moment in
        moment.map { claim.isBeginning(at: $0) } ?? false
      }
    }
    guard !fits else { return }
    let verb = claim.isEnd ? "ends" : "begins"
    let front = stated.map { "its front matter says \($0)" } ?? "its front matter does not say so"
    let related =
      stated == nil
      ? [] : notice.place(of: "effective.\(key)").map { [Diagnostic.Label("here", at: $0)] } ?? []
    findings.add(
      Diagnostic(
        rule, "by its text the notice \(verb) on \(claim.date); \(front)",
        at: text.place(claim.range), related: related,
        help: stated == nil
          ? "add effective: { \(key): \(claim.date) } to the front matter, or mend the text"
          : "mend the text or '\(key)', whichever is wrong"))
  }
}
