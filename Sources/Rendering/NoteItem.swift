internal import GazetteModel
internal import Templates

/// A remark below a table.
struct NoteItem: Sendable {
  let text: Localized
  let language: Language

  static let names = Names<NoteItem>(
    "note", "A remark below a table.",
    [
      .text("text", "What it says.") { $0.text.text(in: $0.language) },
      .optionalText("other_language", "The tag of its language where it lacks the page's.") {
        $0.text.foreignLanguage(for: $0.language)?.tag
      },
    ])
}
