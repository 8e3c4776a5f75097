internal import GazetteModel
internal import Templates

/// Puts together what a page's template is given.
struct PageBuilder {
  let edition: Edition
  let editions: [Edition]
  let lists: NoticeLists
  let reports: ReportLists
  let uses: DataUses
  let tables: PageTables
  /// The tables, charts and maps of the page's text, by the number of their block.
  let exhibits: [Int: RenderedExhibit]

  var site: Site { edition.site }
  var words: Words { edition.words }
  var language: Language { edition.language }

  func page(_ request: SiteRenderer.Request) -> (template: String, scope: any Scope) {
    switch request.kind {
    case .status:
      let frame = frame(
        request, title: site.configuration.title.text(in: language),
        description: site.configuration.description.text(in: language)
      ) { site.home($0) }
      return ("status", tables.status.scope(for: StatusPage(frame: frame)))
    case .notice(let number, let index):
      return ("notice", notice(request, site.notices[number], index))
    case .version(let number, let index, let text):
      return ("version", version(request, site.notices[number], index, text))
    case .list(let facet, let number):
      return ("list", list(request, facet, number))
    case .terms(let isAreas):
      let frame = frame(request, title: words(isAreas ? .areas : .topics), trail: [home, archive]) {
        isAreas ? site.areaIndex($0) : site.topicIndex($0)
      }
      return (
        "terms",
        tables.terms.scope(for: TermsPage(frame: frame, lists: lists, isAreas: isAreas))
      )
    case .report(let number, let index):
      return ("report", report(request, number, index))
    case .reports:
      return ("reports", reportList(request))
    case .page(let number, let index):
      return ("page", page(request, site.pages[number], index))
    case .changes:
      let frame = frame(request, title: words(.changes), trail: [home, archive]) {
        site.changes($0)
      }
      return ("changes", tables.changes.scope(for: ChangesPage(frame: frame)))
    case .inForce:
      let frame = frame(request, title: words(.inForce), trail: [home, archive]) {
        site.inForce($0)
      }
      return ("in-force", tables.inForce.scope(for: InForcePage(frame: frame)))
    case .day(let number):
      return ("day", day(request, number))
    case .catalogue:
      let frame = frame(request, title: words(.data), trail: [home]) { site.catalogue($0) }
      return ("catalogue", tables.catalogue.scope(for: CataloguePage(frame: frame)))
    case .dataset(let number):
      return ("dataset", dataset(request, site.datasets[number]))
    case .view(let number):
      return ("view", view(request, site.publishedViews[number]))
    case .notFound:
      let frame = frame(request, title: words(.notFound), trail: [home]) { site.notFound($0) }
      return ("not-found", tables.notFound.scope(for: NotFoundPage(frame: frame)))
    }
  }

  private func day(_ request: SiteRenderer.Request, _ number: Int) -> any Scope {
    let date = edition.history.days[number].date
    let edition = edition.standing(on: date)
    let title = words(.inForceOn, ["date": edition.writer.date(date)])
    let frame = Frame(
      edition: edition, route: request.route, title: title,
      description: title + " – " + site.configuration.title.text(in: language),
      alternates: editions.map { ($0.language, site.inForce(on: date, $0.language)) },
      breadcrumbs: [home, archive, link(words(.inForce), site.inForce(language))])
    return tables.day.scope(for: DayPage(frame: frame, number: number))
  }

  private func notice(
    _ request: SiteRenderer.Request, _ notice: Notice, _ index: Int
  ) -> any Scope {
    let text = notice.editions[index]
    let frame = Frame(
      edition: edition, route: request.route, title: text.title,
      description: text.summary ?? text.title,
      alternates: notice.editions.map { ($0.language, site.notice(notice.id, $0.language)) },
      breadcrumbs: [home, archive], isDemonstration: notice.facts.isDemonstration,
      exhibits: exhibits, article: article(notice, text))
    return tables.notice.scope(for: NoticePage(frame: frame, notice: notice, text: text))
  }

  private func version(
    _ request: SiteRenderer.Request, _ notice: Notice, _ index: Int, _ number: Int
  ) -> any Scope {
    let present = notice.editions[index]
    let text = present.texts[number]
    let day = notice.day(of: text)
    let title = words(
      .versionTitle, ["title": text.title, "date": edition.writer.date(day)])
    let others = notice.editions.filter { other in
      !other.earlier.isEmpty && other.texts.contains { notice.day(of: $0) == day }
    }
    let frame = Frame(
      edition: edition, route: request.route, title: title,
      description: text.summary ?? title,
      alternates: others.map {
        ($0.language, site.version(of: notice.id, on: day, $0.language))
      },
      breadcrumbs: [home, archive, link(present.title, site.notice(notice.id, present.language))],
      isDemonstration: notice.facts.isDemonstration,
      exhibits: exhibits, article: article(notice, text))
    return tables.version.scope(
      for: VersionPage(frame: frame, notice: notice, present: present, number: number))
  }

  private func article(_ notice: Notice, _ text: Notice.Edition) -> ArticleItem {
    ArticleItem(
      description: words(
        .sharedNotice,
        [
          "status": words(edition.status(of: notice).status.word),
          "date": edition.writer.date(edition.asOf), "text": text.summary ?? text.title,
        ]),
      published: edition.datetime(notice.facts.published.moment))
  }

  private func page(_ request: SiteRenderer.Request, _ page: Page, _ index: Int) -> any Scope {
    let text = page.editions[index]
    let frame = Frame(
      edition: edition, route: request.route, title: text.title,
      description: text.summary ?? text.title,
      alternates: page.editions.map { ($0.language, site.page(page.id, $0.language)) },
      breadcrumbs: [home], isDemonstration: text.isDemonstration, exhibits: exhibits)
    return tables.page.scope(for: FreePage(frame: frame, text: text))
  }

  private func list(_ request: SiteRenderer.Request, _ facet: Facet, _ number: Int) -> any Scope {
    let heading = ListPage.heading(facet, edition)
    let title =
      number == 1
      ? heading
      : words(.pageOfList, ["title": heading, "page": edition.writer.number(number)])
    let frame = frame(
      request, title: title, trail: facet == .all ? [home] : [home, archive]
    ) { site.list(facet, page: number, $0) }
    return tables.list.scope(
      for: ListPage(frame: frame, lists: lists, reports: reports, facet: facet, number: number))
  }

  private func dataset(_ request: SiteRenderer.Request, _ dataset: Dataset) -> any Scope {
    let title = dataset.title.text(in: language)
    let frame = frame(
      request, title: title, description: dataset.description?.text(in: language),
      trail: [home, link(words(.data), site.catalogue(language))],
      isDemonstration: dataset.isDemonstration
    ) { site.dataset(dataset.name, $0) }
    return tables.dataset.scope(for: DatasetPage(frame: frame, dataset: dataset, uses: uses))
  }

  var home: LinkItem { link(words(.home), site.home(language)) }

  private var archive: LinkItem { link(words(.notices), site.list(.all, language)) }

  func link(_ title: String, _ route: Route) -> LinkItem {
    LinkItem(title: title, url: edition.path(route))
  }

  /// The frame of a page that every language has.
  func frame(
    _ request: SiteRenderer.Request, title: String, description: String? = nil,
    trail: [LinkItem] = [], isDemonstration: Bool = false, _ route: (Language) -> Route
  ) -> Frame {
    Frame(
      edition: edition, route: request.route, title: title,
      description: description ?? title + " – " + site.configuration.title.text(in: language),
      alternates: editions.map { ($0.language, route($0.language)) }, breadcrumbs: trail,
      isDemonstration: isDemonstration, exhibits: exhibits)
  }
}
