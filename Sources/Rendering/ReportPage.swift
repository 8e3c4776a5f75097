internal import GazetteModel
internal import Templates

/// A report: its record, its text with tables and charts, and the data behind it.
struct ReportPage: Sendable {
  let frame: Frame
  /// The report's position among the site's.
  let number: Int
  let text: Report.Edition
  let lists: NoticeLists
  let uses: DataUses

  private var edition: Edition { frame.edition }
  private var report: Report { edition.site.reports[number] }
  private var facts: Report.Facts { report.facts }

  static func names(_ frame: Names<Frame>) -> Names<ReportPage> {
    Names<ReportPage>(
      "report page", "A report, `report.mustache`.", sharing: frame.entries { $0.frame }, entries)
  }

  private static let entries: [Names<ReportPage>.Entry] = [
    .text("id", "The report's permanent id.") { $0.report.id },
    .optionalText("summary", "What the report finds.") { $0.text.summary },
    .optionalText("preview", "Why only a preview shows the report.") {
      PreviewMark.text($0.report, $0.edition)
    },
    .list("record", "What it tells of, who answers for it and since when.", of: RecordItem.names) {
      $0.record
    },
    .list("corrections", "What was corrected, latest first.", of: CorrectionItem.names) {
      CorrectionItem.items($0.report, $0.text, $0.edition)
    },
    .list(
      "contents", "The headings of the text, where there are at least three.",
      of: HeadingItem.names
    ) { HeadingItem.contents($0.text.prose) },
    .html("body", "The text, as HTML.") { page in
      ProseWriter(page.frame).html(
        page.text.prose, corrections: page.text.corrections, language: page.text.language)
    },
    .flag("has_data", "Whether it shows data of the site.") {
      !$0.uses.sources(ofReport: $0.number).isEmpty
    },
    .list(
      "sources", "The tables that it shows, or that what it shows is computed from.",
      of: LinkItem.names
    ) { $0.sources },
    .list("views", "The published views that it shows.", of: ViewItem.names) { page in
      let published = page.edition.site.publishedViews
      return page.uses.views(ofReport: page.number).compactMap { name in
        published.first { $0.name == name }
      }.map { ViewItem(view: $0, edition: page.edition) }
    },
    .flag("has_downloads", "Whether there are files beside it.") { !$0.files.isEmpty },
    .list("downloads", "The files of its tables, charts and maps.", of: FileItem.names) {
      $0.files
    },
    .html("linked_data", "The report for search engines, JSON-LD to stand in a script.") { page in
      LinkedDataWriter(edition: page.edition).document(
        page.report, page.text, basedOn: page.uses.sources(ofReport: page.number))
    },
  ]

  private var sources: [LinkItem] {
    uses.sources(ofReport: number).compactMap { edition.link(to: $0) }
  }

  private var files: [FileItem] {
    frame.exhibits.sorted { $0.key < $1.key }.flatMap(\.value.files).map { file in
      FileItem(
        route: file.route, mediaType: file.mediaType, size: file.bytes.count, edition: edition)
    }
  }

  private var record: [RecordItem] {
    let (words, writer, site) = (edition.words, edition.writer, edition.site)
    var lines: [RecordItem] = []
    func add(_ label: WordName, _ value: String?, datetime: String? = nil, links: [LinkItem] = []) {
      guard let value else { return }
      lines.append(RecordItem(label: words(label), value: value, datetime: datetime, links: links))
    }
    func add(_ label: WordName, _ facets: [Facet], _ names: [String]) {
      add(label, names.isEmpty ? nil : writer.list(names), links: links(facets, names))
    }
    add(
      .recordResponsible, facts.authority.map { [.authority($0.name)] } ?? [],
      facts.authority.map { [edition.name($0, in: site.authorities)] } ?? [])
    add(.recordPeriod, facts.period.map { writer.period($0) })
    add(
      .recordPublished, writer.moment(facts.published.moment),
      datetime: edition.datetime(facts.published.moment))
    let changed = facts.lastChange(by: edition.asOf)
    add(.recordUpdated, changed.map { writer.date($0) }, datetime: changed?.description)
    add(
      .recordCoverage, facts.areas.map { .area($0.name) },
      facts.areas.map { edition.name($0, in: site.areas) })
    add(
      .recordTopics, facts.topics.map { .topic($0.name) },
      facts.topics.map { edition.name($0, in: site.topics) })
    return lines
  }

  /// The lists of areas, topics or authorities; none where one of them has no notices and so no page.
  private func links(_ facets: [Facet], _ names: [String]) -> [LinkItem] {
    guard facets.allSatisfy(lists.facets.contains) else { return [] }
    return zip(facets, names).map { facet, name in
      LinkItem(
        title: name, url: edition.path(edition.site.list(facet, edition.language)),
        otherLanguage: edition.otherLanguage(of: facet))
    }
  }
}
