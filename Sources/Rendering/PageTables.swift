internal import Templates

/// The tables of names, one for each kind of page and for what stands in texts.
struct PageTables: Sendable {
  let status: Names<StatusPage>
  let notice: Names<NoticePage>
  let version: Names<VersionPage>
  let list: Names<ListPage>
  let terms: Names<TermsPage>
  let report: Names<ReportPage>
  let reports: Names<ReportListPage>
  let page: Names<FreePage>
  let changes: Names<ChangesPage>
  let inForce: Names<InForcePage>
  let day: Names<DayPage>
  let catalogue: Names<CataloguePage>
  let dataset: Names<DatasetPage>
  let view: Names<ViewPage>
  let notFound: Names<NotFoundPage>
  let chart: Names<ChartItem>
  let table: Names<TableExhibitItem>

  init(words: Shape) {
    let frame = Frame.names(words)
    status = StatusPage.names(frame)
    notice = NoticePage.names(frame)
    version = VersionPage.names(frame)
    list = ListPage.names(frame)
    terms = TermsPage.names(frame)
    report = ReportPage.names(frame)
    reports = ReportListPage.names(frame)
    page = FreePage.names(frame)
    changes = ChangesPage.names(frame)
    inForce = InForcePage.names(frame)
    day = DayPage.names(frame)
    catalogue = CataloguePage.names(frame)
    dataset = DatasetPage.names(frame)
    view = ViewPage.names(frame)
    notFound = NotFoundPage.names(frame)
    chart = ChartItem.names(words)
    table = TableExhibitItem.names(words)
  }

  /// The template of each kind of page and what it may ask for.
  var shapes: [(template: String, shape: Shape)] {
    [
      ("status", status.shape), ("notice", notice.shape),
      ("version", version.shape), ("list", list.shape),
      ("terms", terms.shape), ("page", page.shape), ("changes", changes.shape),
      ("in-force", inForce.shape), ("day", day.shape),
      ("report", report.shape), ("reports", reports.shape),
      ("catalogue", catalogue.shape), ("view", view.shape),
      ("dataset", dataset.shape), ("not-found", notFound.shape),
      ("exhibits/chart", chart.shape),
      ("exhibits/table", table.shape),
    ]
  }
}
