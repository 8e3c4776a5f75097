internal import GazetteModel
internal import Tabular

/// The statuses that a notice is known to have later, as `assets/status.js` reads them.
struct Outlook {
  private let standing: Standing
  private let edition: Edition

  init(_ standing: Standing, _ edition: Edition) {
    self.standing = standing
    self.edition = edition
  }

  /// A JSON array of `at` (RFC 3339), `status`, `label`, `holds` and `text`, earliest first.
  ///
  /// Nil where the site stands at a chosen moment: its pages do not follow the reader's clock. Where nothing
  /// follows, an empty array if `ifEmpty`, else nil.
  func json(ifEmpty: Bool) -> String? {
    guard !edition.isFixed, ifEmpty || !standing.later.isEmpty else { return nil }
    var json = JSONWriter(isCompact: true)
    json.beginArray()
    for next in standing.later {
      let item = NextStatusItem(next: next, edition: edition)
      json.beginObject()
      json.member("at", item.datetime)
      json.member("status", next.status.rawValue)
      json.member("label", edition.words(next.status.word))
      json.member("holds", next.status.holds)
      json.member("text", item.text)
      json.endObject()
    }
    json.endArray()
    return String(decoding: json.finish().dropLast(), as: UTF8.self)
  }
}
