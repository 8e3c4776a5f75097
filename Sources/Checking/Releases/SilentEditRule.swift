internal import Diagnostics
internal import GazetteModel

/// Finds published notices whose substance has changed without a word about it.
enum SilentEditRule {
  static let rule = Rule(
    "silent-edit", "what a published notice says is not changed without a correction",
    explanation: """
      People act on what they have read. The site at the target holds what was published; where a number, a date, a time, a
      negation or a word such as *must*, *may*, *only*, 应当, 可以, 不得 in title, summary or text differs from it, or
      `number`, `areas`, `issued`, `effective` or the day of `withdrawn` does, or something is gone from `amends`, the
      notice has to say so:

      ```yaml
      corrections:
        - on: 2022-12-21
          note: "The first edition gave 1,236 clinics instead of 1,263."
          reason: "Two digits were interchanged in typing."
      ```

      A new correction, a withdrawal, or a new notice that amends or corrects this one accounts for all that is different;
      a correction does so from its own day on. A text that was published and is kept in `versions` accounts for the text
      that follows it. Spelling, layout, other words, and lines that only change places need nothing. A first build has
      nothing to compare with, nor has a build for an earlier day than that of the site at the target.

      - Wrong: `may` becomes `must`, and nothing else
      - Right: the same, with a correction of that day
      """)

  static func check(_ release: NoticeRelease, findings: inout Findings) {
    guard !release.isAccountedFor, !release.isBackwards, !release.last.texts.isEmpty else { return }
    let notice = release.notice
    let advice = help(release)
    for change in FactChange.changes(release) {
      findings.add(
        Diagnostic(
          rule,
          "'\(change.key)' was \(change.before ?? "not stated") when it was published and is \(change.now ?? "gone") now; no correction says so",
          at: notice.place(of: change.key), help: advice))
    }
    for edition in notice.editions where !release.isKept(edition) {
      for (old, new) in texts(edition, release.last) {
        guard let edit = TextEdit(from: old, to: new, in: edition.language) else { continue }
        findings.add(
          Diagnostic(
            rule, message(edit),
            at: edit.range.isEmpty ? Place(edition.prose.file) : new.place(edit.range),
            help: advice))
      }
    }
  }

  /// The title, the summary and the body of an edition, where they are not what was published, each with what was.
  private static func texts(
    _ edition: Notice.Edition, _ last: LastNotice
  ) -> [(old: ReadableText, new: ReadableText)] {
    let heads = [
      ("title", last.titles[edition.language], edition.title),
      ("summary", last.summaries[edition.language], edition.summary ?? ""),
    ]
    var texts: [(old: ReadableText, new: ReadableText)] = []
    for (key, before, now) in heads {
      guard let before, before != now else { continue }
      let written = edition.written.first { $0.path == key }
      let new = written.map { ReadableText($0) } ?? ReadableText(plain: now)
      texts.append((ReadableText(plain: before), new))
    }
    if let before = last.texts[edition.language], !last.hasText(of: edition) {
      texts.append((ReadableText(markdown: before), ReadableText(edition.prose)))
    }
    return texts
  }

  private static func help(_ release: NoticeRelease) -> String {
    guard let ahead = release.notice.facts.corrected.filter({ $0 > release.day }).min() else {
      return
        "add the day and what was wrong to 'corrections' in the front matter, or put back what was published"
    }
    return
      "the correction of \(ahead) counts from that day: keep the text that stands until then in the folder 'versions', or give the correction today's date"
  }

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

  /// Each of the words once, five at most.
  private static func shown(_ all: [String]) -> String {
    var seen: Set<String> = []
    let words = all.filter { seen.insert($0).inserted }
    let shown = words.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return words.count > 5 ? shown + " and \(words.count - 5) more" : shown
  }
}
