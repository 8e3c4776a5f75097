internal import GazetteModel

/// Why only a preview shows a notice.
enum PreviewMark {
  /// The mark of a draft or of a notice to come; nil for what is published.
  static func text(_ notice: Notice, _ edition: Edition) -> String? {
    guard edition.site.previewed?.contains(notice.id) ?? false else { return nil }
    if notice.facts.isDraft { return edition.words(.previewDraft) }
    let moment = edition.site.configuration.timeZone.moment(of: notice.facts.published)
    return edition.words(.previewUntil, ["moment": edition.writer.moment(moment)])
  }
}
