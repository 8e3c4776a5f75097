internal import GazetteModel
internal import Templates

/// A correction.
struct CorrectionItem: Sendable {
  var on: String
  var date: String
  var note: String
  var reason: String
  /// The tag of the language of note and reason where it is not the page's.
  var noteLanguage: String?
  var url: String?

  static let names = Names<CorrectionItem>(
    "correction", "A correction of a notice or report.",
    [
      .text("on", "When it was corrected, as the language writes it.") { $0.on },
      .text("date", "The same as `YYYY-MM-DD`.") { $0.date },
      .text("note", "What was corrected.") { $0.note },
      .text("reason", "Why.") { $0.reason },
      .optionalText(
        "note_language", "The tag of the language of note and reason where it is not the page's."
      ) { $0.noteLanguage },
      .optionalText("url", "Where the corrected words stand in the text, where they are named.") {
        $0.url
      },
    ])

  /// The id of a correction's place in the text, by its position among the corrections.
  static func anchor(_ number: Int) -> String { "correction-\(number + 1)" }
}

extension CorrectionItem {
  /// The corrections of a notice made by the site's day, latest first.
  ///
  /// What this edition does not say is shown as the first that does says it.
  static func items(
    _ notice: Notice, _ text: Notice.Edition, _ edition: Edition
  ) -> [CorrectionItem] {
    notice.facts.corrected.enumerated()
      .filter { $0.element <= edition.asOf }
      .sorted { ($1.element, $1.offset) < ($0.element, $0.offset) }
      .compactMap { number, day in
        guard let correction = notice.correction(number, in: text) else { return nil }
        let explainer = notice.explainer(of: .correction(number), in: text)
        let own = text.corrections.indices.contains(number) ? text.corrections[number] : nil
        return CorrectionItem(
          on: edition.writer.date(day), date: day.description, note: correction.note,
          reason: correction.reason,
          noteLanguage: explainer.flatMap {
            $0.language == edition.language ? nil : $0.language.tag
          }, url: own?.text.map { _ in "#" + anchor(number) })
      }
  }

  /// The corrections of a report made by the site's day, latest first.
  static func items(
    _ report: Report, _ text: Report.Edition, _ edition: Edition
  ) -> [CorrectionItem] {
    report.facts.corrected.enumerated()
      .filter { $0.element <= edition.asOf }
      .sorted { ($1.element, $1.offset) < ($0.element, $0.offset) }
      .compactMap { number, day in
        let explainer = ([text] + report.editions).first {
          $0.corrections.indices.contains(number)
        }
        guard let explainer else { return nil }
        let correction = explainer.corrections[number]
        let isOwn = explainer.language == text.language
        return CorrectionItem(
          on: edition.writer.date(day), date: day.description, note: correction.note,
          reason: correction.reason, noteLanguage: isOwn ? nil : explainer.language.tag,
          url: isOwn ? correction.text.map { _ in "#" + anchor(number) } : nil)
      }
  }
}
