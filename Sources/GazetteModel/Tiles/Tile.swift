public import Diagnostics

/// A part of the start page, or of an area's or topic's page, as `gazette.yaml` declares it.
public struct Tile: Sendable {
  /// What it shows.
  public var content: Content
  /// Where it is declared.
  public var place: Place

  /// What a tile shows.
  public enum Content: Sendable {
    /// A number, large.
    case number(NumberTile)
    /// A table or chart.
    case exhibit(Exhibit)
    /// A list of notices, reports or datasets.
    case list(List)
  }

  /// A list that the start page can show.
  public enum List: String, Sendable, Hashable, CaseIterable {
    /// The notices that hold.
    case inForce = "in-force"
    /// The notices that will hold from a later day on.
    case scheduled
    /// The notices published last.
    case latest
    /// The latest reports.
    case reports
    /// The datasets.
    case datasets
  }

  /// A tile.
  public init(_ content: Content, place: Place) {
    self.content = content
    self.place = place
  }

  /// Its table or chart, if it is one.
  public var exhibit: Exhibit? {
    if case .exhibit(let exhibit) = content { exhibit } else { nil }
  }

  /// Its number, if it is one.
  public var number: NumberTile? {
    if case .number(let number) = content { number } else { nil }
  }

  /// Its list, if it is one.
  public var list: List? {
    if case .list(let list) = content { list } else { nil }
  }

  /// The rows that it shows.
  public var rowUses: [RowUse] {
    switch content {
    case .number(let number): number.rowUses
    case .exhibit(let exhibit): exhibit.rowUse.map { [$0] } ?? []
    case .list: []
    }
  }
}
