internal import GazetteModel
internal import Tabular

/// `in-force/history.csv` and `.json`: which notice had which status when, as it was known then.
struct HistoryExport: SiteExport {
  private static let columns = [
    "notice", "title", "status", "from", "until", "changed_by", "verb", "part",
  ]

  func routes(_ site: Site) -> [Route] { [site.history("csv"), site.history("json")] }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    [
      Artifact(context.site.history("csv"), .csv, csv(context)),
      Artifact(context.site.history("json"), .json, json(context)),
    ]
  }

  /// RFC 4180, with titles in the first language that a notice has.
  private func csv(_ context: ExportContext) -> [UInt8] {
    var bytes = Array(Self.columns.joined(separator: ",").utf8) + [0x0D, 0x0A]
    for (notice, spans) in zip(context.site.notices, context.history.spans) {
      for span in spans {
        let cells = [
          notice.id, notice.editions.first?.title, span.status.rawValue, span.from.description,
          span.until?.description, span.cause?.notice, span.cause?.verb.rawValue, span.cause?.part,
        ]
        bytes += Array(cells.map { Self.cell($0 ?? "") }.joined(separator: ",").utf8)
        bytes += [0x0D, 0x0A]
      }
    }
    return bytes
  }

  private static func cell(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private func json(_ context: ExportContext) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for (notice, spans) in zip(context.site.notices, context.history.spans) {
      for span in spans {
        json.beginObject()
        json.member("notice", notice.id)
        json.object("title") { json in
          for text in notice.editions { json.member(text.language.tag, text.title) }
        }
        json.member("status", span.status.rawValue)
        json.member("from", span.from.description)
        json.member("until", span.until?.description)
        json.member("changed_by", span.cause?.notice)
        json.member("verb", span.cause?.verb.rawValue)
        json.member("part", span.cause?.part)
        json.endObject()
      }
    }
    json.endArray()
    return json.finish()
  }
}
