internal import GazetteModel

/// The list of all pages for search engines (sitemaps.org, protocol 0.9).
///
/// A file may list 50,000 addresses; beyond that the pages are split over several files and an index names them.
struct SitemapExport: SiteExport {
  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
  private static let length = 50_000
  private static let index = Route(file: ["sitemap.xml"])

  func routes(_ site: Site) -> [Route] { [Self.index] }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    let days = days(context)
    let pages = context.pages.sorted()
    guard pages.count > Self.length else {
      return [Artifact(Self.index, .xml, sitemap(pages[...], days, context))]
    }
    let parts = stride(from: 0, to: pages.count, by: Self.length).enumerated().map { part in
      Artifact(
        Route(file: ["sitemap-\(part.offset + 1).xml"]), .xml,
        sitemap(pages[part.element...].prefix(Self.length), days, context))
    }
    var writer = XMLWriter()
    writer.element("sitemapindex", ["xmlns": Self.namespace]) { list in
      for part in parts {
        list.element("sitemap") {
          $0.element("loc", text: context.site.configuration.address.absolute(part.route))
        }
      }
    }
    return [Artifact(Self.index, .xml, writer.bytes)] + parts
  }

  private func sitemap(
    _ pages: ArraySlice<Route>, _ days: [Route: CalendarDate], _ context: ExportContext
  ) -> [UInt8] {
    var writer = XMLWriter()
    writer.element("urlset", ["xmlns": Self.namespace]) { list in
      for page in pages {
        list.element("url") { entry in
          entry.element("loc", text: context.site.configuration.address.absolute(page))
          if let day = days[page] { entry.element("lastmod", text: day.description) }
        }
      }
    }
    return writer.bytes
  }

  /// The day on which a page last changed, where it is known: a false one is worse than none.
  private func days(_ context: ExportContext) -> [Route: CalendarDate] {
    var days: [Route: CalendarDate] = [:]
    let site = context.site
    for notice in site.notices {
      let last = lastChange(of: notice, context)
      for edition in notice.editions { days[site.notice(notice.id, edition.language)] = last }
    }
    for report in site.reports {
      let last =
        report.facts.lastChange(by: context.day) ?? report.facts.published.moment.date
      for edition in report.editions { days[site.report(report.id, edition.language)] = last }
    }
    for dataset in site.datasets {
      let released = (dataset.changes.map(\.date) + [dataset.updated].compactMap(\.self))
        .filter { $0 <= context.day }.max()
      for language in site.languages { days[site.dataset(dataset.name, language)] = released }
    }
    for language in site.languages { days[site.changes(language)] = context.changes.first?.on }
    return days
  }

  /// The day on which a notice was published or corrected, began or ended to hold, or had something done to it.
  private func lastChange(of notice: Notice, _ context: ExportContext) -> CalendarDate? {
    let facts = notice.facts
    let published = facts.published.moment.date
    let parts = facts.effective?.parts ?? []
    let standing = context.standings[notice.id]
    let changes = standing?.changes ?? []
    let begun = [facts.effective?.from] + parts.map(\.from)
    let over =
      parts.map(\.until) + (standing?.suspensionEnds.values.map(\.self) ?? [])
      + [standing?.status == .expired ? standing?.until : nil]
    let days =
      [published] + facts.corrected + [facts.withdrawn].compactMap(\.self) + changes.map(\.at.date)
      + begun.compactMap { $0?.date } + over.compactMap { $0?.end.moment.date }
    return days.filter { $0 >= published && $0 <= context.day }.max()
  }
}
