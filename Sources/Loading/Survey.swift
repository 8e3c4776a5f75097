internal import Diagnostics
internal import Files
public import GazetteModel

/// What a project's folder holds: its configuration, and a job for each file that has to be read.
public struct Survey: Sendable {
  /// What `gazette.yaml` says.
  public let configuration: Configuration
  /// The files to read, in order; each can be read on its own, on any thread.
  public internal(set) var jobs: [Job] = []

  let authorities: VocabularySource?
  let areas: VocabularySource?
  let topics: VocabularySource?
  var assets: [Site.Asset] = []
  var attachments: Set<String> = []
  var dataFiles: [String: FileEntry] = [:]

  /// One file to read.
  public struct Job: Sendable {
    let entry: FileEntry
    let kind: Kind

    enum Kind: Sendable {
      case notice(id: String, Language)
      case version(of: String, on: CalendarDate, Language)
      case report(id: String, Language)
      case page(id: String, Language)
      case descriptor(folder: String)
      case view(name: String)
      case words(Language)
      case template(name: String)
    }
  }

  /// What a job yields.
  public struct Part: Sendable {
    let content: Content

    enum Content: Sendable {
      case notice(id: String, NoticeReader.Result)
      case version(of: String, on: CalendarDate, NoticeReader.Result)
      case report(id: String, ReportReader.Result)
      case page(id: String, Page.Edition)
      case dataset(Dataset, files: [String])
      case view(View)
      case words(Words)
      case template(Site.Template)
    }
  }

  init(_ result: ConfigurationReader.Result) {
    configuration = result.configuration
    authorities = result.authorities
    areas = result.areas
    topics = result.topics
  }
}
