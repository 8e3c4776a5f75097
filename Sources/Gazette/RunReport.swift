public import Diagnostics
public import GazetteModel
internal import Tabular

/// What a run found and did.
public struct RunReport: Sendable {
  /// The faults, in the order of their places.
  public var findings: Findings
  /// The day or minute the site stands at; nil where the configuration could not be read.
  public var asOf: LocalMoment?
  /// When the site should be built again, RFC 3339: the next minute at which the status of a notice changes or a
  /// notice that waits is published; nil where no such minute is known.
  public var nextRebuild: String?
  /// How many notices are published.
  public var notices = 0
  /// How many datasets are published.
  public var datasets = 0
  /// How many rows they have.
  public var rows = 0
  /// How many pages were rendered.
  public var pages = 0
  /// The encodings of the files that are not UTF-8.
  var encodings: [String: TextEncoding] = [:]
  /// Whether the site was published, or was so already; nil where it was only checked, or had errors.
  public var outcome: Outcome?

  /// The sources that the places of the findings lie in, where `files` are the project's own.
  ///
  /// Places in a file of another encoding than UTF-8 count the bytes of its text.
  public func sources(_ files: any SourceReader) -> any SourceReader {
    encodings.isEmpty ? files : DecodedSources(files, encodings: encodings)
  }

  /// Notes how the files of a site's tables are encoded.
  mutating func noteEncodings(of site: Site) {
    for resource in site.datasets.flatMap(\.resources) where !resource.dialect.encoding.isUTF8 {
      for file in resource.files { encodings[file.name] = resource.dialect.encoding }
    }
  }

  /// What became of the site.
  public enum Outcome: Sendable {
    /// It stands at the target now.
    case published
    /// Nothing had changed.
    case unchanged
  }
}
