import Diagnostics
import GazetteModel
import Tabular
import TestKit

/// A made-up table of every kind of column, in up to three files, with or without faults of all sorts.
struct RandomTable {
  let dataset: Dataset
  /// The table's files by their paths.
  let files: [String: String]

  init(_ name: String, isFaulty: Bool, using random: inout SeededGenerator) {
    let fields = [
      Field("id", .integer, constraints: Constraints(required: true)),
      Field("name", .string, constraints: Constraints(maxLength: 12)),
      Field("kind", .string, constraints: Constraints(enum: ["a", "b", "c"])),
      Field("day", .date, format: "%d/%m/%Y"), Field("share", .number),
    ]
    var files: [String: String] = [:]
    var id = 0
    for part in 0..<Int.random(in: 1...3, using: &random) {
      var text = "id,name,kind,day,share\n"
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        id += 1
        let isBad = isFaulty && Int.random(in: 0..<8, using: &random) == 0
        text += isBad ? Self.badRow(id, using: &random) : Self.goodRow(id, using: &random)
      }
      files["content/\(name)-\(part).csv"] = text
    }
    self.files = files
    let place = Place("content/datapackage.json", 0..<1)
    let title = Localized("Table")
    dataset = Dataset(
      name: name, title: title, description: nil, version: nil, created: nil, links: [],
      licences: [], sources: [], contributors: [], keywords: [], updates: nil, area: nil,
      isDemonstration: false,
      resources: [
        Dataset.Resource(
          name: "rows", title: title, description: nil,
          files: files.keys.sorted().map { Reference($0, at: place) }, dialect: Dialect(),
          schema: Schema(fields, primaryKey: ["id"]),
          columns: fields.map { _ in Dataset.Column(title: title, description: nil, unit: nil) },
          isDemonstration: false, place: place)
      ], place: place)
  }

  private static func goodRow(_ id: Int, using random: inout SeededGenerator) -> String {
    let names = ["x", "\"a,b\"", "\"say \"\"no\"\"\"", "公报", "", "\"two\nlines\""]
    let name = names.randomElement(using: &random) ?? ""
    let kind = "abc".randomElement(using: &random) ?? "a"
    return "\(id),\(name),\(kind),0\(id % 9 + 1)/03/2022,\(id % 7).\(id % 3)\n"
  }

  private static func badRow(_ id: Int, using random: inout SeededGenerator) -> String {
    let rows = [
      "1,x,a,01/03/2022,1\n", "\(id),x\n", "\(id),x,d,01/03/2022,1\n", "\n",
      "\(id),\"x,a,01/03/2022,1\n", ",x,a,41/03/2022,1\n", "\(id),much too long a name,a,,many\n",
      "\(id),x\"y,b,01/03/2022,1\n",
    ]
    return rows.randomElement(using: &random) ?? ""
  }
}
