internal import GazetteModel
internal import Templates

/// The status that a notice will have next, and from when on.
struct NextStatusItem: Sendable {
  let next: Standing.Next
  let edition: Edition

  static let names = Names<NextStatusItem>(
    "next status", "The status that a notice will have next.",
    [
      .text("status", "The status as a name: `expired`.") { $0.next.status.rawValue },
      .text("status_label", "The status in the page's language.") {
        $0.edition.words($0.next.status.word)
      },
      .text("text", "The status and from when on, as the language writes it.") { $0.text },
      .text("datetime", "The moment in RFC 3339.") { $0.datetime },
    ])

  var text: String {
    edition.words(
      .nextStatus,
      ["status": edition.words(next.status.word), "moment": edition.writer.moment(moment)])
  }

  var datetime: String {
    edition.site.configuration.timeZone.timestamp(PublicationTime(moment))
  }

  /// The minute, or the day as such where it begins with it.
  private var moment: LocalMoment {
    let moment = next.at.moment
    return moment.minute == 0 ? LocalMoment(day: moment.date) : moment
  }
}
