public import GazetteModel
internal import Tabular

/// Reads the record of a notice that an earlier build published.
public enum LastNoticeReader {
  /// What the record says; nil where it is none.
  ///
  /// A record that holds no texts is one of an older release, and has nothing to compare with.
  public static func read(_ bytes: [UInt8]) -> LastNotice? {
    guard case .object(let members)? = JSONValue(String(decoding: bytes, as: UTF8.self)),
      case .array(let editions)? = members["editions"]
    else { return nil }
    var texts: [Language: String] = [:]
    for case .object(let edition) in editions {
      guard let language = edition.text("language").flatMap({ Language($0) }) else { continue }
      texts[language] = edition.text("markdown")
    }
    var effective: [JSONValue.Member] = []
    if case .object(let members)? = members["effective"] { effective = members }
    var corrected: [CalendarDate] = []
    if case .array(let corrections)? = members["corrections"] {
      for case .object(let correction) in corrections {
        if let day = correction.text("on").flatMap({ CalendarDate(iso: $0) }) {
          corrected.append(day)
        }
      }
    }
    var isWithdrawn = false
    if case .object? = members["withdrawn"] { isWithdrawn = true }
    return LastNotice(
      issued: members.text("issued").flatMap { CalendarDate(iso: $0) },
      from: moment(effective.text("from")), until: moment(effective.text("until")),
      corrected: corrected, isWithdrawn: isWithdrawn, texts: texts)
  }

  private static func moment(_ text: String?) -> LocalMoment? {
    text.flatMap { PublicationTime(iso: $0)?.moment }
  }
}
