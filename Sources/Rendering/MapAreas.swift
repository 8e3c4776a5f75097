internal import Charts
internal import Diagnostics
internal import GazetteModel

/// Brings the rows of a map together with the places of its areas, and says where one lacks the other.
struct MapAreas {
  /// The value of each area that has a row; nil where it states none.
  let values: [String: Double?]
  /// Where the column of areas is named.
  let place: Place
  /// What was found.
  var findings: Findings
  /// What an area is called.
  let name: (String) -> String

  /// The tiles of a grid.
  mutating func tiles(_ grid: [[Placed<String>?]]) -> [TileMap.Tile] {
    var tiles: [TileMap.Tile] = []
    let areas = values.keys.sorted()
    for (row, line) in grid.enumerated() {
      for (column, tile) in line.enumerated() {
        guard let tile else { continue }
        if values[tile.value] == nil {
          findings.add(RenderingRules.mapAreas) {
            Diagnostic(
              RenderingRules.mapAreas, "no row is of the area '\(tile.value)'", at: tile.place,
              help: Self.near(tile.value, areas))
          }
        }
        let title = name(tile.value)
        tiles.append(
          TileMap.Tile(
            row: row, column: column, label: title, name: title, value: values[tile.value] ?? nil))
      }
    }
    report(Set(grid.joined().compactMap { $0?.value }))
    return tiles
  }

  /// The outlines of a file, whose areas are named by a property.
  mutating func outlines(_ outlines: Outlines, by property: Reference) -> [OutlineMap.Area] {
    let known = Set(outlines.features.flatMap(\.properties.keys))
    if !known.contains(property.name) {
      findings.add(
        Diagnostic(
          RenderingRules.mapAreas, "no area of the outlines has a property '\(property.name)'",
          at: property.place, help: Self.near(property.name, known.sorted())))
    } else {
      report(Set(outlines.features.compactMap { $0.properties[property.name] }))
    }
    return outlines.features.map { feature in
      let area = feature.properties[property.name]
      return OutlineMap.Area(
        name: area.map(name) ?? "", value: area.flatMap { values[$0] } ?? nil, rings: feature.rings)
    }
  }

  /// Reports the rows whose areas have no place on the map.
  private mutating func report(_ placed: Set<String>) {
    let (place, places) = (place, placed.sorted())
    for area in values.keys.sorted() where !placed.contains(area) {
      findings.add(RenderingRules.mapAreas) {
        Diagnostic(
          RenderingRules.mapAreas, "the map has no place for the area '\(area)', which has a row",
          at: place, help: Self.near(area, places))
      }
    }
  }

  private static func near(_ name: String, _ names: [String]) -> String {
    Suggestion.closest(to: name, in: names).map { "did you mean '\($0)'?" }
      ?? "call the area the same in both places"
  }
}
