internal import Templates

/// A notice of a timeline.
struct TimelineRowItem: Sendable {
  let number: Int
  let notice: NoticeItem
  let isCurrent: Bool
  let deeds: [TimelineDeedItem]

  static let names = Names<TimelineRowItem>(
    "timeline row", "A notice of a timeline.",
    [
      .text("number", "Its number in the drawing.") {
        $0.notice.edition.writer.number($0.number)
      },
      .scope("notice", "The notice.", of: NoticeItem.names) { $0.notice },
      .flag("current", "Whether it is the notice of the page.") { $0.isCurrent },
      .list("deeds", "What it does to others.", of: TimelineDeedItem.names) { $0.deeds },
    ])
}
