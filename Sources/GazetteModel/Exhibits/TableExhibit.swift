public import Tabular

/// A table in a text: what is shown of which rows.
public struct TableExhibit: Sendable {
  /// Where the rows stand.
  public var source: Source
  /// What the table shows, as its caption says it.
  public var caption: Localized
  /// The columns that are shown, in this order; empty for all.
  public var columns: [Column]
  /// The columns whose sum stands in a last row.
  public var totals: [Reference]
  /// What that row is called; a word of the page's language where nil.
  public var totalsTitle: Localized?
  /// The column that says of each row whether it is provisional, revised, estimated, suppressed or not available.
  public var status: Reference?
  /// What is to be said below it.
  public var notes: [Localized]
  /// How many rows are shown at most; nil for all.
  public var limit: Int?

  /// Where the rows of a table stand.
  public enum Source: Sendable {
    /// In a view's answer or a dataset.
    case rows(Placed<RowSource>)
    /// In the text itself, in a block of CSV.
    case own(OwnRows)
  }

  /// Rows that an author wrote into a text.
  public struct OwnRows: Sendable {
    /// What each column holds.
    public var schema: Schema
    /// What each column is called.
    public var titles: [String]
    /// The rows: as many values as columns, in canonical form, nil where there is none.
    public var rows: [[String?]]

    /// Rows of a text.
    public init(schema: Schema, titles: [String], rows: [[String?]]) {
      self.schema = schema
      self.titles = titles
      self.rows = rows
    }
  }

  /// A column that is shown.
  public struct Column: Sendable {
    /// Its name in the source.
    public var name: Reference
    /// What it is called; what the source calls it where nil.
    public var title: Localized?
    /// What its numbers count or measure; what the source says where nil.
    public var unit: Localized?
    /// Where its values stand; numbers at their decimal mark and all else at the start where nil.
    public var alignment: Alignment?
    /// How many digits its numbers have behind the decimal mark; those that they have where nil.
    public var decimals: Int?

    /// A column.
    public init(
      _ name: Reference, title: Localized? = nil, unit: Localized? = nil,
      alignment: Alignment? = nil, decimals: Int? = nil
    ) {
      self.name = name
      self.title = title
      self.unit = unit
      self.alignment = alignment
      self.decimals = decimals
    }
  }

  /// Where the values of a column stand.
  public enum Alignment: String, Sendable, Hashable, CaseIterable {
    /// Where lines begin.
    case start
    /// In the middle.
    case center
    /// Where lines end.
    case end
  }

  /// A table.
  public init(
    _ source: Source, caption: Localized, columns: [Column] = [], totals: [Reference] = [],
    totalsTitle: Localized? = nil, status: Reference? = nil, notes: [Localized] = [],
    limit: Int? = nil
  ) {
    self.source = source
    self.caption = caption
    self.columns = columns
    self.totals = totals
    self.totalsTitle = totalsTitle
    self.status = status
    self.notes = notes
    self.limit = limit
  }

  /// Where its rows come from; nil where they stand in the text.
  public var rows: Placed<RowSource>? {
    if case .rows(let rows) = source { rows } else { nil }
  }

  /// The columns that it names, each where it does.
  public var namedColumns: [Reference] {
    columns.map(\.name) + totals + (status.map { [$0] } ?? [])
  }
}
