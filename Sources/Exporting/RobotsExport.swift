internal import GazetteModel

/// What crawlers may read: everything (RFC 9309), and where the sitemap is; nothing of a preview.
struct RobotsExport: SiteExport {
  private static let route = Route(file: ["robots.txt"])

  func routes(_ site: Site) -> [Route] { [Self.route] }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    guard context.site.previewed == nil else {
      return [Artifact(Self.route, .text, Array("User-agent: *\nDisallow: /\n".utf8))]
    }
    let sitemap = context.site.configuration.address.absolute(Route(file: ["sitemap.xml"]))
    return [
      Artifact(Self.route, .text, Array("User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8))
    ]
  }
}
