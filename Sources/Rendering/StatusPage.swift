internal import GazetteModel
internal import Templates

/// The start page: what holds now, what is new, and the data.
struct StatusPage: Sendable {
  let frame: Frame

  /// How many notices the start page shows of each kind.
  private static let length = 10

  static func names(_ frame: Names<Frame>) -> Names<StatusPage> {
    Names<StatusPage>(
      "status page", "The start page, `status.mustache`.",
      sharing: frame.entries { $0.frame },
      [
        .list(
          "latest", "The notices published last, without those that are withdrawn.",
          of: NoticeItem.names
        ) {
          $0.items { $0 != .withdrawn }
        },
        .list(
          "in_force", "Notices that hold on the site's day, latest first.", of: NoticeItem.names
        ) {
          $0.items { $0.holds }
        },
        .list("scheduled", "Notices that will hold from a later day on.", of: NoticeItem.names) {
          $0.items { $0 == .scheduled }
        },
        .list(
          "bands", "What the page shows, from the top: tiles side by side, or lists.",
          of: BandItem.names
        ) { BandItem.items($0.frame) },
        .text("in_force_count", "How many notices hold.") { $0.count { $0.holds } },
        .text("notice_count", "How many notices there are, without those that are withdrawn.") {
          $0.count { $0 != .withdrawn }
        },
        .list("reports", "The latest reports.", of: ReportItem.names) { page in
          let edition = page.frame.edition
          return ReportItem.items(
            edition.site.reports.indices.prefix(ReportItem.shortLength), edition)
        },
        .list("datasets", "The datasets.", of: DatasetItem.names) { page in
          page.frame.edition.site.datasets.map {
            DatasetItem(dataset: $0, edition: page.frame.edition)
          }
        },
      ])
  }

  private func items(_ isWanted: (Standing.Status) -> Bool) -> [NoticeItem] {
    let edition = frame.edition
    var items: [NoticeItem] = []
    for notice in edition.site.notices where isWanted(edition.status(of: notice).status) {
      guard items.count < Self.length else { break }
      if let item = NoticeItem(notice, edition) { items.append(item) }
    }
    return items
  }

  private func count(_ isWanted: (Standing.Status) -> Bool) -> String {
    let edition = frame.edition
    let count = edition.site.notices.count { isWanted(edition.status(of: $0).status) }
    return edition.words.counted(
      WordName.noticeCount.rawValue, count, written: edition.writer.number(count))
  }
}
