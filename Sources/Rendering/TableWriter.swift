internal import Diagnostics
internal import GazetteModel

/// Makes of a table what a page shows.
struct TableWriter {
  let exhibit: Exhibit
  let table: TableExhibit
  let edition: Edition
  /// The address of the page that it stands on.
  let page: Route

  /// What is made of it; nil where its rows are not to be had, or cannot be shown, which is a finding.
  func render(findings: inout Findings) -> RenderedExhibit? {
    nil
  }
}
