internal import GazetteModel
internal import Templates

extension PageBuilder {
  /// The list of all reports.
  func reportList(_ request: SiteRenderer.Request) -> any Scope {
    let frame = frame(request, title: words(.reports), trail: [home]) { site.reportIndex($0) }
    return tables.reports.scope(for: ReportListPage(frame: frame))
  }

  /// A report's edition.
  func report(_ request: SiteRenderer.Request, _ number: Int, _ index: Int) -> any Scope {
    let report = site.reports[number]
    let text = report.editions[index]
    let frame = Frame(
      edition: edition, route: request.route, title: text.title,
      description: text.summary ?? text.title,
      alternates: report.editions.map { ($0.language, site.report(report.id, $0.language)) },
      breadcrumbs: [home, link(words(.reports), site.reportIndex(language))],
      isDemonstration: report.facts.isDemonstration, exhibits: exhibits,
      article: ArticleItem(
        description: text.summary ?? text.title,
        published: edition.datetime(report.facts.published.moment)))
    return tables.report.scope(
      for: ReportPage(frame: frame, number: number, text: text, lists: lists, uses: uses))
  }

  /// A published view.
  func view(_ request: SiteRenderer.Request, _ view: View) -> any Scope {
    let frame = frame(
      request, title: view.table.title.text(in: language),
      description: view.table.description?.text(in: language),
      trail: [home, link(words(.data), site.catalogue(language))]
    ) { site.view(view.name, $0) }
    return tables.view.scope(for: ViewPage(frame: frame, view: view, uses: uses))
  }
}
