internal import Diagnostics
internal import GazetteModel
internal import Templates

/// A version of a dataset and what it changed.
struct VersionItem: Sendable {
  let change: Dataset.Change
  let edition: Edition

  static let names = Names<VersionItem>(
    "version", "A version of a dataset.",
    [
      .text("version", "The version.") { $0.change.version },
      .text("on", "The day of its release, as the language writes it.") {
        $0.edition.writer.date($0.change.date)
      },
      .text("date", "The same as `YYYY-MM-DD`.") { $0.change.date.description },
      .text("description", "What is different from the version before.") {
        $0.change.description.text(in: $0.edition.language)
      },
    ])
}
