/// Where the rows come from that a page shows.
public enum RowSource: Sendable, Hashable {
  /// The answer of a view, by its name.
  case view(String)
  /// A table of a dataset, by the names of both; nil where the dataset has only one.
  case table(dataset: String, resource: String?)
}
