internal import Diagnostics
internal import GazetteModel
internal import Tabular

enum CoordinatesRule: SiteRule {
  static let rule = Rule(
    "coordinates", "a table on a map tells where each of its rows is",
    explanation: """
      A row has its place on a map by a column of the type `geojson` or `geopoint`, or by two columns of degrees (WGS 84,
      as GPS has them), one of each role:

      ```json
      { "name": "lat", "type": "number", "gazette:role": "latitude" },
      { "name": "lon", "type": "number", "gazette:role": "longitude" }
      ```

      Every latitude then lies between -90 and 90 and every longitude between -180 and 180. A latitude beyond 90 most often
      shows that the two columns are exchanged. A row that has one of them has the other one too; a row without a place
      has neither.

      - Wrong: one role without the other, two columns of one role, or `"gazette:formats": ["geojson"]` for a table
        without any of these columns
      - Right: one column of each role
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for resource in context.site.datasets.flatMap(\.resources) {
      let degrees: [Dataset.Column.Role] = [.latitude, .longitude]
      let roles = degrees.map { role in
        (role: role, count: resource.columns.count { $0.role == role })
      }
      if roles.contains(where: { $0.count != 1 }), roles.contains(where: { $0.count > 0 }) {
        let found = roles.map { "\($0.count) of \($0.role.rawValue)" }.joined(separator: " and ")
        findings.add(
          Diagnostic(
            rule,
            "'\(resource.name)' must have one column of latitude and one of longitude; found \(found)",
            at: resource.schema.place ?? resource.place,
            help: "add \"gazette:role\" to the column that lacks it, and leave it out of the others"
          ))
      } else if resource.formats?.contains(.geojson) == true, resource.coordinates == nil {
        findings.add(
          Diagnostic(
            rule,
            "'\(resource.name)' cannot be written as GeoJSON: no column tells where its rows are",
            at: resource.place,
            help:
              "add \"gazette:role\" to the columns of latitude and longitude, or take 'geojson' out of \"gazette:formats\""
          ))
      }
    }
  }
}
