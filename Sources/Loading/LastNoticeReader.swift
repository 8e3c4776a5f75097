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
    let effective = members.object("effective")
    var last = LastNotice(
      asOf: day(members.text("as_of")), number: members.text("number"),
      areas: members.objects("areas").compactMap { $0.text("id") },
      issued: day(members.text("issued")), from: moment(effective?.text("from")),
      until: moment(effective?.text("until")),
      amends: members.objects("amends").compactMap(amendment),
      isAlert: members.object("alert") != nil,
      corrected: members.objects("corrections").compactMap { day($0.text("on")) },
      withdrawn: day(members.object("withdrawn")?.text("on")), texts: [:])
    for case .object(let edition) in editions {
      guard let language = edition.text("language").flatMap({ Language($0) }) else { continue }
      last.titles[language] = edition.text("title")
      last.summaries[language] = edition.text("summary")
      last.texts[language] = edition.text("markdown")
    }
    return last
  }

  private static func amendment(_ members: [JSONValue.Member]) -> LastNotice.Amendment? {
    guard let notice = members.text("notice"), let verb = members.text("verb") else { return nil }
    return LastNotice.Amendment(notice: notice, verb: verb, part: members.text("part"))
  }

  private static func day(_ text: String?) -> CalendarDate? {
    text.flatMap { CalendarDate(iso: $0) }
  }

  private static func moment(_ text: String?) -> LocalMoment? {
    text.flatMap { PublicationTime(iso: $0)?.moment }
  }
}

extension [JSONValue.Member] {
  /// The members of the object of a name.
  fileprivate func object(_ name: String) -> [JSONValue.Member]? {
    if case .object(let members)? = self[name] { members } else { nil }
  }

  /// The members of each object in the list of a name.
  fileprivate func objects(_ name: String) -> [[JSONValue.Member]] {
    guard case .array(let values)? = self[name] else { return [] }
    var objects: [[JSONValue.Member]] = []
    for case .object(let members) in values { objects.append(members) }
    return objects
  }
}
