/// A site with its parts found by name, and its links resolved.
public struct SiteIndex: Sendable {
  /// The site.
  public let site: Site
  private let notices: [String: Int]
  private let withheld: Set<String>
  private let reports: [String: Int]
  private let withheldReports: Set<String>
  private let pages: [String: Int]
  private let datasets: [String: Int]
  private let documents: [String: Document]

  /// A Markdown file of the project, as the document it is.
  private enum Document: Sendable {
    case notice(String, Language)
    case version(Route, Prose, Language)
    case page(String, Language)
    case report(String, Language)
    case withheld(String)
    case withheldReport(String)
  }

  /// Indexes a site.
  public init(_ site: Site) {
    self.site = site
    func index(_ names: some Sequence<String>) -> [String: Int] {
      Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    notices = index(site.notices.map(\.id))
    withheld = Set(site.withheld.map(\.id))
    reports = index(site.reports.map(\.id))
    withheldReports = Set(site.withheldReports.map(\.id))
    pages = index(site.pages.map(\.id))
    datasets = index(site.datasets.map(\.name))
    var documents: [String: Document] = [:]
    for notice in site.withheld {
      for text in notice.texts { documents[text.prose.base] = .withheld(notice.id) }
    }
    for notice in site.notices {
      for text in notice.texts {
        documents[text.prose.base] = .notice(notice.id, text.language)
      }
      for text in notice.editions.flatMap(\.earlier) {
        let route = site.version(of: notice.id, on: notice.day(of: text), text.language)
        documents[text.prose.file] = .version(route, text.prose, text.language)
      }
    }
    for report in site.withheldReports {
      for edition in report.editions {
        documents[edition.prose.file] = .withheldReport(report.id)
      }
    }
    for report in site.reports {
      for edition in report.editions {
        documents[edition.prose.file] = .report(report.id, edition.language)
      }
    }
    for page in site.pages {
      for edition in page.editions {
        documents[edition.prose.file] = .page(page.id, edition.language)
      }
    }
    self.documents = documents
  }

  /// The notice of that id, among those that are published.
  public func notice(_ id: String) -> Notice? { notices[id].map { site.notices[$0] } }

  /// The position among the site's notices of the notice of that id.
  public func position(of id: String) -> Int? { notices[id] }

  /// Whether a notice of that id is kept back.
  public func isWithheld(_ id: String) -> Bool { withheld.contains(id) }

  /// The report of that id, among those that are published.
  public func report(_ id: String) -> Report? { reports[id].map { site.reports[$0] } }

  /// The page of that id.
  public func page(_ id: String) -> Page? { pages[id].map { site.pages[$0] } }

  /// The dataset of that name.
  public func dataset(_ name: String) -> Dataset? { datasets[name].map { site.datasets[$0] } }

  /// What a link leads to.
  public enum Resolution: Sendable {
    /// A page or file of this site; `prose` is the text of the page where its fragments can be checked,
    /// `language` the page's where it differs from the reader's.
    case route(Route, fragment: String?, prose: Prose?, language: Language?)
    /// A value of a view, as ``FigureReference`` reads it.
    case figure(String)
    /// A path from the site's root, to be looked up among all routes.
    case address(String, fragment: String?)
    /// Somewhere on the same page.
    case fragment(String)
    /// Elsewhere.
    case external(String)
    /// Nowhere.
    case broken(Break)
  }

  /// Why a link leads nowhere.
  public enum Break: Sendable {
    /// There is no such notice, report, page or dataset: the kind, the name, and the names there are.
    case unknown(kind: String, name: String, known: [String])
    /// The notice or report is a draft, or published later.
    case withheld(kind: String, String)
    /// It is published later than the day that was asked for, and there by now.
    case later
    /// It is there and could not be read, which has been reported.
    case unreadable
    /// There is no such file.
    case absent
    /// The path leads out of the project.
    case outside
  }

  /// Resolves a destination written in `file` for a reader of `language`.
  public func resolve(_ destination: String, in file: String, for language: Language) -> Resolution
  {
    switch LinkTarget(destination, in: file) {
    case .external(let address): return .external(address)
    case .fragment(let fragment): return .fragment(fragment)
    case .figure(let reference): return .figure(reference)
    case .address(let path, let fragment): return .address(path, fragment: fragment)
    case .outside: return .broken(.outside)
    case .notice(let id, let fragment): return notice(id, fragment, language)
    case .report(let id, let fragment): return report(id, fragment, language)
    case .page(let id, let fragment): return page(id, fragment, language)
    case .dataset(let name, let fragment):
      guard datasets[name] != nil else {
        return unknown("dataset", name, known: site.datasets.map(\.name))
      }
      return .route(site.dataset(name, language), fragment: fragment, prose: nil, language: nil)
    case .file(let file, let fragment):
      switch documents[file] {
      case .notice(let id, let edition): return notice(id, fragment, edition, reader: language)
      case .version(let route, let prose, let edition):
        return .route(
          route, fragment: fragment, prose: prose, language: edition == language ? nil : edition)
      case .page(let id, let edition): return page(id, fragment, edition, reader: language)
      case .report(let id, let edition): return report(id, fragment, edition, reader: language)
      case .withheld(let id): return .broken(withheld("notice", id))
      case .withheldReport(let id): return .broken(withheld("report", id))
      case nil:
        if site.unreadable.contains(file) { return .broken(.unreadable) }
        if let asset = site.assets.first(where: { $0.file == file }) {
          return .route(asset.route, fragment: fragment, prose: nil, language: nil)
        }
        guard site.attachments.contains(file) else { return .broken(.absent) }
        return .route(site.attachment(file), fragment: fragment, prose: nil, language: nil)
      }
    }
  }

  private func withheld(_ kind: String, _ id: String) -> Break {
    site.later.contains(kind == "notice" ? id : "\(kind):\(id)")
      ? .later : .withheld(kind: kind, id)
  }

  private func unknown(_ kind: String, _ name: String, known: [String]) -> Resolution {
    site.unreadable.contains("\(kind):\(name)")
      ? .broken(.unreadable) : .broken(.unknown(kind: kind, name: name, known: known))
  }

  private func notice(
    _ id: String, _ fragment: String?, _ language: Language, reader: Language? = nil
  ) -> Resolution {
    guard let notice = notice(id), let edition = notice.bestEdition(for: language) else {
      return withheld.contains(id)
        ? .broken(withheld("notice", id)) : unknown("notice", id, known: site.notices.map(\.id))
    }
    return .route(
      site.notice(id, edition.language), fragment: fragment, prose: edition.prose,
      language: edition.language == reader ?? language ? nil : edition.language)
  }

  private func report(
    _ id: String, _ fragment: String?, _ language: Language, reader: Language? = nil
  ) -> Resolution {
    guard let report = report(id), let edition = report.bestEdition(for: language) else {
      return withheldReports.contains(id)
        ? .broken(withheld("report", id)) : unknown("report", id, known: site.reports.map(\.id))
    }
    return .route(
      site.report(id, edition.language), fragment: fragment, prose: edition.prose,
      language: edition.language == reader ?? language ? nil : edition.language)
  }

  private func page(
    _ id: String, _ fragment: String?, _ language: Language, reader: Language? = nil
  ) -> Resolution {
    guard let page = page(id), let edition = page.edition(in: language) ?? page.editions.first
    else { return unknown("page", id, known: site.pages.map(\.id)) }
    return .route(
      site.page(id, edition.language), fragment: fragment, prose: edition.prose,
      language: edition.language == reader ?? language ? nil : edition.language)
  }

  /// The files that the published prose links to, sorted: those, and no others, are published beside it.
  public var linkedAttachments: [String] {
    attachments(of: site.texts)
  }

  /// The files that prose kept back links to, sorted.
  public var withheldAttachments: [String] {
    attachments(of: site.withheldTexts)
  }

  private func attachments(of texts: [Prose]) -> [String] {
    var files: Set<String> = []
    for prose in texts {
      for link in prose.links {
        if case .file(let file, _) = LinkTarget(link.destination, in: prose.base),
          site.attachments.contains(file)
        {
          files.insert(file)
        }
      }
    }
    return files.sorted()
  }
}
