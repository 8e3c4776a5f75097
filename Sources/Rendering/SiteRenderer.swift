internal import Charts
public import Diagnostics
public import GazetteModel
public import Templates

/// Renders a site's pages.
///
/// It offers the pages and the function for one page; who spreads them over cores is not its
/// concern. Rendering reads nothing and never fails: what could fail is found when the templates are linked.
public struct SiteRenderer: Sendable {
  private let site: Site
  private var editions: [Edition]
  /// The pages' templates as each language fills them, by language and name.
  private let templates: [Language: [String: PageTemplate]]
  private let lists: NoticeLists
  private let reports: ReportLists
  private var uses: DataUses
  private let history: History
  private let tables: PageTables

  /// One page to render.
  public struct Request: Sendable {
    /// Its address.
    public let route: Route
    /// The source file that asks for it, where one does.
    public let place: Place?
    let language: Language
    let kind: Kind
    /// The tables, charts and maps of its text or tiles.
    let exhibits: [Exhibit]
    /// The page in whose folder their files stand.
    let filesRoute: Route

    /// The files that are published beside it.
    public var files: [Route] {
      exhibits.flatMap { exhibit in exhibit.files.map { exhibit.route($0, on: filesRoute) } }
    }

    enum Kind: Sendable {
      case status
      case notice(Int, edition: Int)
      case version(Int, edition: Int, text: Int)
      case list(Facet, page: Int)
      case terms(isAreas: Bool)
      case report(Int, edition: Int)
      case reports
      case page(Int, edition: Int)
      case changes
      case inForce
      case day(Int)
      case catalogue
      case dataset(Int)
      case view(Int)
      case notFound
    }
  }

  /// A renderer of a site as it stands at `moment`; faults of the templates, and what they ask for
  /// and pages do not offer, are findings.
  ///
  /// Where that moment is not `isFixed`, pages carry what a script needs to go on from it.
  public init(
    _ index: SiteIndex, standings: [String: Standing], changes: [SiteChange], history: History,
    moment: LocalMoment, isFixed: Bool, generator: String, findings: inout Findings
  ) {
    site = index.site
    self.history = history
    let relations = NoticeRelations(site, standings, at: moment)
    editions = site.words.map { words in
      Edition(
        words, index: index, standings: standings, changes: changes, history: history,
        relations: relations, tables: [:], datasets: [], at: moment, isFixed: isFixed,
        generator: generator)
    }
    lists = NoticeLists(site, standings: standings)
    reports = ReportLists(site)
    uses = DataUses(site, Answers())
    tables = PageTables(words: WordScope.shape(site.words))
    templates = Self.link(site, editions, tables, &findings)
  }

  /// The same renderer, with what the tables turned out to be when their rows had passed, the files of whole datasets, and
  /// the rows that pages show.
  public func with(
    _ tables: [PublishedTable], _ datasets: [PublishedDataset] = [], _ answers: Answers = Answers()
  ) -> SiteRenderer {
    var result = self
    let byDataset = Dictionary(grouping: tables, by: \.dataset)
    result.uses = DataUses(site, answers)
    result.editions = editions.map { $0.with(byDataset, datasets, answers) }
    return result
  }

  /// A value of a view as a language of the site writes it.
  public func written(_ figure: Figure, in language: Language) -> String {
    let edition = editions.first { $0.language == language } ?? editions.first
    return edition?.writer.figure(figure) ?? figure.value
  }

  private static func link(
    _ site: Site, _ editions: [Edition], _ tables: PageTables, _ findings: inout Findings
  ) -> [Language: [String: PageTemplate]] {
    let templates = TemplateSet.parse(
      site.templates.map { TemplateSource(name: $0.name, file: $0.file, bytes: $0.bytes) },
      findings: &findings)
    for page in tables.shapes where !templates.contains(page.template) {
      findings.add(
        Diagnostic(
          TemplatesRules.missing,
          "there is no file templates/\(page.template).mustache, which pages are made from",
          at: Place("templates/\(page.template).mustache"),
          help: "write it, or take it from a new site: gazette init"))
    }
    let pages = tables.shapes.filter { templates.contains($0.template) }
    var linked: [Language: [String: PageTemplate]] = [:]
    for edition in editions {
      // What is at fault is at fault in every language.
      var found = Findings(limit: linked.isEmpty ? findings.limit : 0)
      linked[edition.language] = templates.link(
        pages, constants: { edition.constants(of: $0) }, findings: &found)
      if linked.count == 1 { findings.merge(found) }
    }
    return linked
  }

  /// The pages, in a fixed order.
  public var requests: [Request] {
    editions.flatMap { edition in
      let language = edition.language
      func request(
        _ route: Route, _ kind: Request.Kind, _ place: Place? = nil, exhibits: [Exhibit] = [],
        files: Route? = nil
      ) -> Request {
        Request(
          route: route, place: place, language: language, kind: kind, exhibits: exhibits,
          filesRoute: files ?? route)
      }
      func request(_ route: Route, _ kind: Request.Kind, _ prose: Prose) -> Request {
        request(route, kind, Place(prose.file), exhibits: prose.exhibits)
      }
      let tiles = site.configuration.tiles
      var requests = [
        request(
          site.home(language), .status, exhibits: tiles.status.compactMap(\.exhibit),
          files: site.statusFiles(language)),
        request(site.catalogue(language), .catalogue),
        request(site.changes(language), .changes), request(site.inForce(language), .inForce),
        request(site.areaIndex(language), .terms(isAreas: true)),
        request(site.topicIndex(language), .terms(isAreas: false)),
        request(site.notFound(language), .notFound),
      ]
      for (number, day) in history.days.enumerated() {
        requests.append(request(site.inForce(on: day.date, language), .day(number)))
      }
      for facet in lists.facets {
        for page in 1...lists.pageCount(of: facet) {
          let exhibits = page == 1 ? tiles.tiles(of: facet).compactMap(\.exhibit) : []
          requests.append(
            request(
              site.list(facet, page: page, language), .list(facet, page: page),
              exhibits: exhibits))
        }
      }
      for (number, notice) in site.notices.enumerated() {
        for (index, text) in notice.editions.enumerated() where text.language == language {
          requests.append(
            request(
              site.notice(notice.id, language), .notice(number, edition: index), text.prose))
          guard !text.earlier.isEmpty else { continue }
          for (version, text) in text.texts.enumerated() {
            requests.append(
              request(
                site.version(of: notice.id, on: notice.day(of: text), language),
                .version(number, edition: index, text: version), text.prose))
          }
        }
      }
      if !site.reports.isEmpty {
        requests.append(request(site.reportIndex(language), .reports))
      }
      for (number, report) in site.reports.enumerated() {
        for (index, text) in report.editions.enumerated() where text.language == language {
          requests.append(
            request(site.report(report.id, language), .report(number, edition: index), text.prose))
        }
      }
      for (number, page) in site.pages.enumerated() {
        for (index, text) in page.editions.enumerated() where text.language == language {
          requests.append(
            request(site.page(page.id, language), .page(number, edition: index), text.prose))
        }
      }
      for (number, dataset) in site.datasets.enumerated() {
        requests.append(
          request(
            site.dataset(dataset.name, language), .dataset(number), dataset.place,
            exhibits: dataset.charts))
      }
      for (number, view) in site.publishedViews.enumerated() {
        requests.append(request(site.view(view.name, language), .view(number), Place(view.file)))
      }
      return requests
    }
  }

  /// The style of charts, which pages with charts refer to.
  public var chartStyle: Artifact {
    Artifact(Route(file: ["assets", "charts.css"]), .css, Array((ChartStyle.css + "\n").utf8))
  }

  /// The addresses of the pages that search engines may list: all but those for what does not exist.
  public var listedPages: [Route] {
    requests.filter { if case .notFound = $0.kind { false } else { true } }.map(\.route)
  }

  /// Renders one page, and the files beside it.
  ///
  /// Any thread.
  public func render(_ request: Request, findings: inout Findings) -> [Artifact] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16_384)
    var files: [Artifact] = []
    if let edition = editions.first(where: { $0.language == request.language }) {
      var exhibits: [Int: RenderedExhibit] = [:]
      let writer = ExhibitWriter(
        edition: edition, page: request.filesRoute, tables: tables,
        templates: templates[request.language] ?? [:])
      for exhibit in request.exhibits {
        let rendered = writer.render(exhibit, findings: &findings)
        exhibits[exhibit.block] = rendered
        files += rendered?.files ?? []
      }
      let page = PageBuilder(
        edition: edition, editions: editions, lists: lists, reports: reports, uses: uses,
        tables: tables,
        exhibits: exhibits
      ).page(request)
      templates[request.language]?[page.template]?
        .render(page.scope, into: &bytes, findings: &findings)
    }
    return [Artifact(request.route, .html, bytes)] + files
  }

  /// What templates may ask for, page by page, for the manual.
  public static func shapes(words: [Words]) -> [(template: String, shape: Shape)] {
    PageTables(words: WordScope.shape(words)).shapes
  }
}
