public import GazetteModel

/// A machine-readable format of a site or of a part of it.
public protocol SiteExport: Sendable {
  /// The addresses that the export writes to, known before anything is rendered.
  func routes(_ site: Site) -> [Route]

  /// The files.
  func artifacts(_ context: ExportContext) -> [Artifact]
}
