internal import GazetteModel
internal import Templates

/// Where the content of a notice comes from.
struct SourceItem: Sendable {
  var source: Notice.Source
  var writer: LanguageWriter

  static let names = Names<SourceItem>(
    "source", "Where the content of a notice comes from.",
    [
      .text("title", "The source's title.") { $0.source.title },
      .text("quoted_title", "The title in the brackets of the language.") {
        $0.writer.words(.quotedTitle, ["title": $0.source.title])
      },
      .optionalText("publisher", "Who published it.") { $0.source.publisher },
      .optionalText("on", "When it was published, as the language writes it.") { item in
        item.source.date.map { item.writer.date($0) }
      },
      .optionalText("date", "The same as `YYYY-MM-DD`.") { $0.source.date?.description },
      .optionalText("url", "Its address.") { $0.source.url },
    ])
}
