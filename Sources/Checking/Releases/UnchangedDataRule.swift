internal import Diagnostics
internal import GazetteModel

/// Finds datasets that claim to be new and hold what the last build published.
enum UnchangedDataRule {
  static let rule = Rule(
    "data-unchanged", .warning, "a dataset of a new date or version holds new data",
    explanation: """
      Yesterday's file delivered once more as today's looks like a day on which nothing happened. Where `created` or
      `version` of a dataset says that there is something new, and every table is byte for byte what the site at the target holds already,
      the delivery is probably the old one.

      Fetch today's file. If the data has really not changed, leave `created` as it was; if only a description has
      been corrected, raise the last number of the version alone, as the standard has it: `1.2.0` becomes `1.2.1`.

      - Wrong: `"created"` of today, and the file of yesterday
      - Right: `"created"` of today, and the file of today
      """)

  static func check(_ context: ReleaseContext, findings: inout Findings) {
    for dataset in context.datasets {
      guard let last = context.last[dataset.name], claimsNews(dataset, since: last) else {
        continue
      }
      let isSame = dataset.resources.allSatisfy { resource in
        let hash = context.table(resource, of: dataset)?.files.first?.sha256
        return hash != nil && hash == last.tables[resource.name]?.sha256
      }
      guard isSame, dataset.resources.count == last.tables.count else { continue }
      let what = dataset.created == last.created ? "version" : "date"
      findings.add(
        Diagnostic(
          rule,
          "the dataset '\(dataset.name)' has a new \(what), and the same data as in the last build",
          at: dataset.place,
          help:
            "fetch the new file; if nothing has changed, leave 'created' and 'version' as they were; if only words have, raise the last number of 'version' alone"
        ))
    }
  }

  /// Whether the descriptor says that there is new data: a patch of the version corrects words alone.
  private static func claimsNews(_ dataset: Dataset, since last: LastRelease) -> Bool {
    func release(_ version: String?) -> [Substring]? {
      version?.split(separator: ".", omittingEmptySubsequences: false).prefix(2).map(\.self)
    }
    return dataset.created != last.created || release(dataset.version) != release(last.version)
  }
}
