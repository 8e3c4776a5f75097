internal import Diagnostics
internal import GazetteModel

/// Finds tables that turned out to have no rows.
enum EmptyTableRule {
  static let rule = Rule(
    "table-empty", .warning, "a table has rows below its header",
    explanation: """
      A header without rows is what an export leaves behind that found nothing, or broke off. It may be right for a
      table that begins today; it is published as it stands.

      Export the file again, or go on if there are no rows yet.

      - Wrong: a file that holds `id,name` and no more
      - Right: the same with a row below
      """)

  static func check(_ context: ReleaseContext, findings: inout Findings) {
    // A table that is at fault may have rows that could not be read.
    guard !findings.hasErrors else { return }
    for dataset in context.datasets {
      for resource in dataset.resources {
        guard let file = resource.files.first, context.table(resource, of: dataset)?.rowCount == 0
        else { continue }
        findings.add(
          Diagnostic(
            rule, "the table '\(resource.name)' has a header and no rows", at: Place(file.name),
            help: "export the file again, or go on if there are no rows yet"))
      }
    }
  }
}
