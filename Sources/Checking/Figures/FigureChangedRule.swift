internal import Diagnostics
internal import GazetteModel

enum FigureChangedRule {
  static let rule = Rule(
    "figure-changed", .note, "what pages quote from the data is what the last build published",
    explanation: """
      A value that texts quote by `figure:` has changed since the last build: new rows have come, or a row was corrected. The
      pages that quote it are named, so that whoever corrects the data knows which sentences to read again: the number in them
      agrees with the data, or the build says so; the words around it (`doubled`, `the highest`) nobody checks.

      The last build is the site that stands at the target. A preview is not compared.
      """)

  /// The most pages that a message names.
  private static let most = 10

  static func check(_ context: FigureContext, findings: inout Findings) {
    guard context.site.previewed == nil else { return }
    let language = context.site.languages[0]
    for quoted in context.answers.quoted {
      guard let last = context.last[quoted.reference], last != quoted.figure.value else { continue }
      findings.add(rule) {
        var before = quoted.figure
        before.value = last
        let paths = quoted.pages.prefix(most).map { "/" + $0.route.plainPath }
        let more = quoted.pages.count - paths.count
        return Diagnostic(
          rule,
          "'\(quoted.reference)' was \(context.written(before, language)) in the last build and is "
            + "\(context.written(quoted.figure, language)); "
            + "\(quoted.pages.count == 1 ? "1 page quotes" : "\(quoted.pages.count) pages quote") it: "
            + paths.joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""),
          at: context.answers.answer(of: quoted.figure.view).map { Place($0.view.file) },
          help: "look whether the sentences around it still hold")
      }
    }
  }
}
