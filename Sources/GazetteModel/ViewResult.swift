/// The answer to a view's question.
public struct ViewResult: Sendable {
  /// The view.
  public var view: View
  /// The rows in the order of the SQL: as many values as the view declares columns, in that order, each in the
  /// canonical form of its column's type; nil where there is no value.
  public var rows: [[String?]]
  /// The tables that it is computed from, also through other views, in the order of the site's datasets.
  public var sources: [Source]

  /// A table of a dataset.
  public struct Source: Sendable, Hashable {
    /// The dataset's name.
    public var dataset: String
    /// The resource's name.
    public var resource: String

    /// A table of a dataset.
    public init(dataset: String, resource: String) {
      self.dataset = dataset
      self.resource = resource
    }
  }

  /// An answer.
  public init(_ view: View, rows: [[String?]], sources: [Source] = []) {
    self.view = view
    self.rows = rows
    self.sources = sources
  }
}
