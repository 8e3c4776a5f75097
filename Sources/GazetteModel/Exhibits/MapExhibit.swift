public import Charts

/// A map in a text: a value of each area, by classes.
public struct MapExhibit: Sendable {
  /// Where the rows come from, one for each area.
  public var rows: Placed<RowSource>
  /// What the map shows, as a finding.
  public var title: Localized
  /// What those are told who do not see it; made from the rows where nil.
  public var description: Localized?
  /// The column that names the area.
  public var area: Reference
  /// The column of the values, and how they are written.
  public var value: ChartExhibit.Channel
  /// How values are put into classes.
  public var classes: ValueClasses.Method
  /// Where the areas stand.
  public var layout: Layout

  /// Where the areas of a map stand.
  public enum Layout: Sendable {
    /// One square each, in rows from the top: the area's name as its column has it, nil where there is none.
    case grid([[Placed<String>?]])
    /// As their outlines do, in a file of GeoJSON (RFC 7946), found by a property of its features.
    case outlines(file: Reference, property: Reference)
  }

  /// A map.
  public init(
    _ rows: Placed<RowSource>, title: Localized, description: Localized? = nil, area: Reference,
    value: ChartExhibit.Channel, classes: ValueClasses.Method, layout: Layout
  ) {
    self.rows = rows
    self.title = title
    self.description = description
    self.area = area
    self.value = value
    self.classes = classes
    self.layout = layout
  }

  /// The columns that it names, each where it does.
  public var namedColumns: [Reference] { [area, value.column] }
}
