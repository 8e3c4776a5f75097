internal import GazetteModel

/// Why only a preview shows a notice or report.
enum PreviewMark {
  /// The mark of a draft or of a notice to come; nil for what is published.
  static func text(_ notice: Notice, _ edition: Edition) -> String? {
    text(
      notice.id, isDraft: notice.facts.isDraft, published: notice.facts.published, edition)
  }

  /// The mark of a draft or of a report to come; nil for what is published.
  static func text(_ report: Report, _ edition: Edition) -> String? {
    text(
      report.linkName, isDraft: report.facts.isDraft, published: report.facts.published, edition)
  }

  private static func text(
    _ name: String, isDraft: Bool, published: PublicationTime, _ edition: Edition
  ) -> String? {
    guard edition.site.previewed?.contains(name) ?? false else { return nil }
    if isDraft { return edition.words(.previewDraft) }
    let moment = edition.site.configuration.timeZone.moment(of: published)
    return edition.words(.previewUntil, ["moment": edition.writer.moment(moment)])
  }
}
