internal import Diagnostics
internal import GazetteModel

enum UnknownRowsRule: SiteRule {
  static let rule = Rule(
    "unknown-rows", "a table, chart, map or tile shows a view or dataset that exists",
    explanation: """
      `view:` names a file in `content/views/` without its ending, `dataset:` a folder in `content/data/` by the name in its
      descriptor. Of a dataset with several tables, `table:` names the one that is meant.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for rows in context.rowUses.map(\.rows) {
      switch rows.value {
      case .view(let name): check(view: name, at: rows, context, &findings)
      case .table(let name, let table): check(dataset: name, table, at: rows, context, &findings)
      }
    }
  }

  private static func check(
    view name: String, at rows: Placed<RowSource>, _ context: CheckContext,
    _ findings: inout Findings
  ) {
    let names = context.site.views.map(\.name)
    guard !names.contains(name), !context.site.unreadable.contains("view:" + name) else { return }
    let near = Suggestion.closest(to: name, in: names)
    findings.add(
      Diagnostic(
        rule, "there is no view '\(name)'", at: rows.place,
        help: near.map { "did you mean '\($0)'?" } ?? "write content/views/\(name).sql"))
  }

  private static func check(
    dataset name: String, _ table: String?, at rows: Placed<RowSource>, _ context: CheckContext,
    _ findings: inout Findings
  ) {
    guard let dataset = context.index.dataset(name) else {
      guard !context.site.unreadable.contains("dataset:" + name) else { return }
      let near = Suggestion.closest(to: name, in: context.site.datasets.map(\.name))
      findings.add(
        Diagnostic(
          rule, "there is no dataset '\(name)'", at: rows.place,
          help: near.map { "did you mean '\($0)'?" } ?? "name a dataset of content/data"))
      return
    }
    guard dataset.table(table) == nil else { return }
    let names = dataset.resources.map(\.name)
    let all = names.joined(separator: ", ")
    guard let table else {
      findings.add(
        Diagnostic(
          rule, "the dataset '\(name)' has \(names.count) tables, so one must be named",
          at: rows.place, help: "add 'table': one of \(all)"))
      return
    }
    let near = Suggestion.closest(to: table, in: names)
    findings.add(
      Diagnostic(
        rule, "the dataset '\(name)' has no table '\(table)'", at: rows.place,
        help: near.map { "did you mean '\($0)'?" } ?? "use one of \(all)"))
  }
}
