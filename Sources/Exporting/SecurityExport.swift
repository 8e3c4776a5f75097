internal import GazetteModel

/// Where to report a weakness of the site's security (RFC 9116).
struct SecurityExport: SiteExport {
  private static let route = Route(file: [".well-known", "security.txt"])

  /// None where nothing is stated, or the site stands below a folder: people look at the root of the host alone (§3).
  func routes(_ site: Site) -> [Route] {
    let configuration = site.configuration
    return configuration.security != nil && configuration.address.basePath == "/"
      ? [Self.route] : []
  }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    guard let security = context.site.configuration.security else { return [] }
    return routes(context.site).map { Artifact($0, .text, bytes(security, context.site)) }
  }

  private func bytes(_ security: Configuration.Security, _ site: Site) -> [UInt8] {
    let zone = site.configuration.timeZone
    let end = PublicationTime(zone.moment(of: security.expires).end.moment)
    let fields = [
      ("Contact", security.contact), ("Expires", zone.timestamp(end)),
      ("Preferred-Languages", site.languages.map(\.tag).joined(separator: ", ")),
    ]
    // An address that somebody could change on its way vouches for nothing (§2.5.2).
    let own = site.configuration.address.absolute(Self.route)
    let canonical = own.hasPrefix("https://") ? [("Canonical", own)] : []
    let policy = security.policy.map { [("Policy", $0)] } ?? []
    return Array((fields + canonical + policy).map { "\($0): \($1)\n" }.joined().utf8)
  }
}
