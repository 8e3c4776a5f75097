internal import Diagnostics

extension LoadingRules {
  /// The rules of tables, charts and maps in texts.
  static let exhibits: [Rule] = [exhibitID, outlines, columnRole, tableColumns, tableMark]

  static let exhibitID = Rule(
    "exhibit-id", "each chart, table and map of a text has an id of its own on its page",
    explanation: """
      The id of a block is where a link leads to (`#clinics`), and what its files are called beside the page:
      `clinics.csv`, `clinics.svg`. Those addresses are meant to last, so an `id` that says what is shown is better than
      the number that a block without one gets. Headings have ids too, made from their words, and pages have some for
      their own parts, such as `record`, the start page also `latest`. A table in CSV has its id behind its caption:
      `csv Clinics by day {#clinics}`.

      - Wrong: `id: clinics` in two blocks, or in one below the heading *Clinics*
      - Right: `id: clinics-by-day` and `id: clinics-by-district`
      """)

  static let columnRole = Rule(
    "column-role", "a measure is a number and a time a date",
    explanation: """
      The page of a dataset shows a chart of a table whose columns say what they are to it: `"gazette:role": "measure"` of
      numbers, `"time"` of dates, date-times, months or years, `"dimension"` of anything that rows can be told apart by.

      - Wrong: `{ "name": "day", "type": "string", "gazette:role": "time" }`
      - Right: `{ "name": "day", "type": "date", "gazette:role": "time" }`
      """)

  static let outlines = Rule(
    "outlines", "the outlines of a map are polygons in a file of the project",
    explanation: """
      A map that shows areas as they lie takes their outlines from a file of GeoJSON (RFC 7946) beside the text: one
      FeatureCollection whose features are a Polygon or MultiPolygon each, in degrees (WGS 84, longitude first). A
      property of the features, named by `property`, holds what the area column of the rows holds.

      - Wrong: `outlines: https://maps.example/districts.json`, a file in metres of a national grid, a feature that is a
        point
      - Right: `outlines: districts.geojson` and `property: code`
      """)
}
