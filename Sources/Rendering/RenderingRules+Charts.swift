internal import Diagnostics

extension RenderingRules {
  /// The rules of charts and maps.
  static let charts: [Rule] = [
    chartRefused, chartEmpty, chartLeftOut, chartSetting, mapAreas,
  ]

  static let chartRefused = Rule(
    "chart-refused", "a chart or map shows rows that it can show truly",
    explanation: """
      A chart that left out what it cannot show would mislead, so it is refused instead: where a mark does not suit its
      columns, where a value is none of its axis, where two bars are at one place, where a logarithmic axis meets a zero,
      where a stacked series has values on both sides of zero, where an annotation lies so far off that the data would be
      squeezed, or where there are more series than anyone can tell apart. Sums and averages belong in the SQL of a view.

      Wrong, for rows with several sectors a day:

      ```yaml
      mark: bar
      x: day
      y: filings
      ```

      Right:

      ```yaml
      mark: bar
      x: day
      y: filings
      color: sector
      ```
      """)

  static let chartEmpty = Rule(
    "chart-empty", .warning, "a chart or map has something to show",
    explanation: """
      A view without rows, or rows without values, leave a chart empty. The page then says in its place that there is
      nothing to show yet. Most often the view asks for something that the data calls otherwise.

      - Wrong: `WHERE district = 'Bao’an'` of a column that holds `baoan`
      - Right: `WHERE district = 'baoan'`
      """)

  static let chartLeftOut = Rule(
    "chart-left-out", .note,
    "the page of a dataset shows a chart where the roles of its columns give one",
    explanation: """
      A measure with a time or a dimension makes a chart on the dataset's page (`gazette:role`). It is left out where it
      would show nothing anyone can read: for more rows than `limits.view_rows`, for more than eight series, or where the
      roles do not tell the rows apart. Write a view and a `chart` block for such a table.

      - Wrong: `measure` for a column of a table that has many rows for each day, and no dimension
      - Right: a view that adds the rows of a day up
      """)

  static let chartSetting = Rule(
    "chart-setting", .warning, "what a chart says of a channel changes how it is drawn",
    explanation: """
      A setting that changes nothing is most often a slip: a category in `order` that no row has or that stands there
      twice, `zero: false` of bars or areas, which begin at zero whatever is said, `format: percent` of texts, or
      `provisional` with the name of a column of numbers. Values in `order` are written as the rows have them.

      - Wrong: `color: { column: channel, order: [on-line, phone] }` for rows that say `online`
      - Right: `color: { column: channel, order: [online, phone] }`
      """)

  static let mapAreas = Rule(
    "map-areas", .warning, "a map and its rows have the same areas",
    explanation: """
      An area of the map without a row stays empty, and a row whose area has no place on the map is not shown. Both most
      often come from a name that is spelled in two ways.

      - Wrong: a tile `baoan` in `grid`, and rows of `bao-an`
      - Right: the tiles are called as the rows call them
      """)
}
