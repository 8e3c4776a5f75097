/// The register of the exports.
public enum SiteExports {
  /// All of them; to add one, write its file and name it here.
  public static let all: [any SiteExport] = [
    CSVWExport(), CSVWLocationExport(), JSONSchemaExport(),
    DataPackageExport(), PackageCatalogueExport(), DCATExport(), CroissantExport(), ViewExport(),
    FigureExport(),
    StatusExport(),
    NoticeRecordExport(), AtomExport(), JSONFeedExport(), CalendarExport(), AlertExport(),
    RegisterExport(), HistoryExport(), SitemapExport(), RobotsExport(), SecurityExport(),
  ]
}
