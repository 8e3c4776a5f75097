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
    for notice in context.site.notices {
      let facts = notice.facts
      let changes = context.standings[notice.id]?.changes.map(\.at.date) ?? []
      let known =
        [facts.published.moment.date] + facts.corrected + changes
        + (facts.withdrawn.map { [$0] } ?? [])
      let last = known.filter { $0 <= context.day }.max()
      for edition in notice.editions {
        days[context.site.notice(notice.id, edition.language)] = last
      }
    }
    return days
  }
}
