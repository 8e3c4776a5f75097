internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Finds tables that have lost more rows since the last build than they may.
enum RowCountRule {
  static let rule = Rule(
    "row-count",
    "a table keeps its rows from one build to the next where its descriptor promises so",
    explanation: """
      A delivery that was cut off is still a sound table, only a shorter one. A resource says how much shorter it may
      become:

      ```json
      "gazette:rules": [{ "rule": "row-count", "maximumDrop": 0.1 }]
      ```

      allows a tenth of the rows to go. The rows are compared with those of the site that stands at the target, which the
      last build put there; a first build has nothing to compare with. Where rows are removed on purpose, give the
      dataset a new version and name it in the rule: `"except": "2.0.0"`. Later versions are held to the promise again.

      - Wrong: 4,000 rows today where there were 10,000 yesterday
      - Right: the whole file, delivered again
      """)

  static func check(_ context: ReleaseContext, findings: inout Findings) {
    for dataset in context.datasets {
      for resource in dataset.resources {
        guard let table = context.table(resource, of: dataset),
          let before = context.last[dataset.name]?.tables[resource.name]?.rowCount
        else { continue }
        for rowRule in resource.rules {
          guard case .rowCount(let share, let except) = rowRule.promise,
            except == nil || except != dataset.version,
            drops(from: before, to: table.rowCount, beyond: share)
          else { continue }
          findings.add(finding(resource, dataset, before, table.rowCount, rowRule))
        }
      }
    }
  }

  /// Whether more than a share of `before` rows is gone.
  private static func drops(from before: Int, to now: Int, beyond share: ExactNumber) -> Bool {
    guard now < before, let lost = ExactNumber("\(before - now)"),
      let allowed = share.times(before)
    else { return false }
    return lost > allowed
  }

  private static func finding(
    _ resource: Dataset.Resource, _ dataset: Dataset, _ before: Int, _ now: Int, _ rowRule: RowRule
  ) -> Diagnostic {
    Diagnostic(
      rule,
      "the table '\(resource.name)' has lost \(before - now) of the \(before) rows that the last build had, more than it may",
      at: resource.files.first.map { Place($0.name) } ?? resource.place,
      related: [.init("the rule is declared here", at: rowRule.place)],
      help:
        "deliver the whole file again; if rows were removed on purpose, give the dataset a new version and name it: \"except\": \"\(dataset.version ?? "2.0.0")\""
    )
  }
}
