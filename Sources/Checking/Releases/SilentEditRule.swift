internal import Diagnostics
internal import GazetteModel

/// Finds published notices whose substance has changed without a word about it.
enum SilentEditRule {
  static let rule = Rule(
    "silent-edit", "what a published notice says is not changed without a correction",
    explanation: """
      People act on what they have read. The site at the target holds what was published; where a number, a date, a time, a
      negation or a word such as *must*, *may*, *only*, 应当, 可以, 不得 differs from it, or `issued` or `effective` does, the
      notice has to say so:

      ```yaml
      corrections:
        - { on: 2022-12-21, note: "The first edition gave 1,236 clinics instead of 1,263." }
      ```

      A new correction, a withdrawal, or a new notice that amends or corrects this one accounts for all that is different.
      Spelling, layout, other words, and lines that only change places need nothing. A first build has nothing to compare
      with.

      - Wrong: `may` becomes `must`, and nothing else
      - Right: the same, with a correction of that day
      """)

  static func check(_ release: NoticeRelease, findings: inout Findings) {
    guard !release.isAccountedFor, !release.last.texts.isEmpty else { return }
    let (notice, last) = (release.notice, release.last)
    func report(
      _ key: String, _ now: LocalMoment?, _ before: LocalMoment?,
      at instant: KeyPath<LocalMoment, LocalMoment.Instant>
    ) {
      guard now?[keyPath: instant] != before?[keyPath: instant] else { return }
      findings.add(
        Diagnostic(
          rule,
          "'\(key)' was \(before.map(\.description) ?? "not stated") when it was published and is \(now.map(\.description) ?? "gone") now; no correction says so",
          at: notice.place(of: key), help: help))
    }
    report(
      "issued", LocalMoment(day: notice.facts.issued), last.issued.map(LocalMoment.init(day:)),
      at: \.start)
    report("effective.from", notice.facts.effective?.from, last.from, at: \.start)
    report("effective.until", notice.facts.effective?.until, last.until, at: \.end)
    for edition in notice.editions {
      guard let text = last.texts[edition.language],
        !text.utf8.elementsEqual(edition.prose.bytes)
      else { continue }
      let new = ReadableText(edition.prose)
      guard
        let edit = TextEdit(
          from: ReadableText(markdown: text), to: new, in: edition.language)
      else { continue }
      findings.add(
        Diagnostic(
          rule, message(edit),
          at: edit.range.isEmpty ? Place(edition.prose.file) : new.place(edit.range),
          help: help))
    }
  }

  private static let help =
    "add the day and what was wrong to 'corrections' in the front matter, or put back what was published"

  private static func message(_ edit: TextEdit) -> String {
    let added = shown(edit.added)
    let dropped = shown(edit.dropped)
    let change =
      if edit.added.isEmpty, edit.dropped.isEmpty {
        "figures or words such as 'must' have changed places"
      } else if edit.added.isEmpty {
        "\(dropped) has gone"
      } else if edit.dropped.isEmpty {
        "\(added) has come in"
      } else {
        "\(dropped) has become \(added)"
      }
    return change + " since this was published; no correction says so"
  }

  private static func shown(_ words: [String]) -> String {
    let shown = words.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return words.count > 5 ? shown + " and \(words.count - 5) more" : shown
  }
}
