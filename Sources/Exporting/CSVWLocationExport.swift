internal import GazetteModel

/// `/.well-known/csvm`: how the address of metadata follows from that of a CSV file (Model for
/// Tabular Data and Metadata on the Web §5.3).
struct CSVWLocationExport: SiteExport {
  private static let route = Route(file: [".well-known", "csvm"])

  /// None where the site stands below a folder: programs look at the root of the host alone.
  func routes(_ site: Site) -> [Route] {
    site.configuration.address.basePath == "/" ? [Self.route] : []
  }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    routes(context.site).map { Artifact($0, .text, Array("{+url}-metadata.json\n".utf8)) }
  }
}
