/// A file that is published of an exhibit.
public enum ExhibitFile: Sendable, Hashable, CaseIterable {
  /// The rows that are shown.
  case csv
  /// The drawing, which stands alone.
  case svg
  /// The specification in Vega-Lite's vocabulary, data included, which opens in its editor.
  case vegaLite

  /// How its name ends.
  public var ending: String {
    switch self {
    case .csv: "csv"
    case .svg: "svg"
    case .vegaLite: "vl.json"
    }
  }

  /// Its media type.
  public var mediaType: MediaType {
    switch self {
    case .csv: .csv
    case .svg: .svg
    case .vegaLite: .json
    }
  }
}

extension Exhibit {
  /// The address of a file of it, on a page of that address.
  public func route(_ file: ExhibitFile, on page: Route) -> Route {
    Route(file: page.folder + ["\(id).\(file.ending)"])
  }
}
