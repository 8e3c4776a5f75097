public import Diagnostics

/// A table, chart or map that stands in a text: a fenced block that says what is to be shown of which rows.
public struct Exhibit: Sendable {
  /// Its id on the page, which is also what its files are called beside the page.
  public var id: String
  /// Its number among the text's blocks of code, from 0.
  public var block: Int
  /// What is shown.
  public var content: Content
  /// The opening fence.
  public var place: Place
  /// Whether it follows from the roles of a table's columns; that it cannot be drawn is then no fault.
  public var isDefault: Bool

  /// What an exhibit shows.
  public enum Content: Sendable {
    /// Rows as they are.
    case table(TableExhibit)
    /// Rows as marks between axes.
    case chart(ChartExhibit)
    /// Values of areas.
    case map(MapExhibit)
  }

  /// An exhibit.
  public init(
    id: String, block: Int, content: Content, place: Place, isDefault: Bool = false
  ) {
    self.id = id
    self.block = block
    self.content = content
    self.place = place
    self.isDefault = isDefault
  }

  /// Where its rows come from; nil where they stand in the text itself.
  public var rows: Placed<RowSource>? {
    switch content {
    case .table(let table): table.rows
    case .chart(let chart): chart.rows
    case .map(let map): map.rows
    }
  }

  /// The columns that it names, each where it does.
  public var columns: [Reference] {
    switch content {
    case .table(let table): table.namedColumns
    case .chart(let chart): chart.namedColumns
    case .map(let map): map.namedColumns
    }
  }

  /// The files that are published of it beside the page.
  public var files: [ExhibitFile] {
    switch content {
    case .table: [.csv]
    case .chart: [.csv, .svg, .vegaLite]
    case .map: [.csv, .svg]
    }
  }
}
