internal import Diagnostics
internal import GazetteModel

enum TileValueRule {
  static let rule = Rule(
    "tile-value", "a tile shows one number",
    explanation: """
      The number of a tile is one value of a view's answer: `figure:` names the view, the column, and what the row must
      have. Where no row has that, where several do, or where the value is a text, there is nothing to show large. What
      `compare:` names must be there too: a day to compare with is a row of the trend's view.

      - Wrong: `figure: clinics-now.count`, of a view that has a row for each kind of clinic
      - Right: `figure: clinics-now.count[kind=fever_clinic]`
      """)

  /// Holds the tiles of a site against the answers that they show.
  static func check(_ site: Site, _ answers: Answers, findings: inout Findings) {
    for number in site.configuration.tiles.all.compactMap(\.number) {
      do throws(TileFault) {
        _ = try TileReading(number, in: answers)
      } catch {
        findings.add(Diagnostic(rule, error.message, at: error.place, help: error.help))
      }
    }
  }
}
