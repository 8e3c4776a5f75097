internal import Templates

/// A label and what it labels: a line of an official record.
struct RecordItem: Sendable {
  var label: String
  var value: String
  var datetime: String?
  var links: [LinkItem] = []

  static let names = Names<RecordItem>(
    "record line", "One line of a notice's official record.",
    [
      .text("label", "What the line states.") { $0.label },
      .text("value", "What is stated.") { $0.value },
      .optionalText("datetime", "The value as an ISO date, where it is one.") { $0.datetime },
      .list(
        "links", "The links that stand in place of the value, where there are any.",
        of: LinkItem.names
      ) {
        $0.links
      },
    ])
}
