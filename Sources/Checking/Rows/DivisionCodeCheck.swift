internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Finds what cannot be a code of an administrative division (GB/T 2260).
struct DivisionCodeCheck: RowRuleCheck {
  static let rule = Rule(
    "division-code", "an administrative division code has six digits, two for each level",
    explanation: """
      Provinces, prefectures and counties of China have codes of six digits (GB/T 2260): two for the province, two for the
      prefecture in it, two for the county in that. `110000` is Beijing, `110108` its district Haidian; a level that is not
      named is `00`. Codes are joined across tables, so a wrong one loses its rows. A resource says which column holds them:

      ```json
      "gazette:rules": [{ "rule": "division-code", "field": "area_code", "level": "county" }]
      ```

      `level` is `province`, `prefecture` or `county`; unless it is set, all three are allowed. What is checked is the structure: divisions come and go,
      and a table of those that there are is what a foreign key is for.

      - Wrong: `110008`, a county without a prefecture
      - Right: `110108`
      """)

  /// The first two digits of a code: the regions by their first digit, and how many provinces each has.
  private static let provinces: [ClosedRange<Int>] = [
    11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71...71, 81...82,
  ]

  private let declared: RowRule
  private let column: CheckedColumn
  private let level: RowRule.DivisionLevel?

  init?(
    _ rule: RowRule, _ field: Reference, _ level: RowRule.DivisionLevel?, _ table: CheckedTable
  ) {
    guard let column = table.column(field) else { return nil }
    declared = rule
    self.column = column
    self.level = level
  }

  func take(_ batch: RowBatch, findings: inout Findings) {
    for row in 0..<batch.rowCount {
      guard let text = column.text(batch, row), let fault = fault(text) else { continue }
      findings.add(Self.rule) {
        let meant = CodeSpelling(text).flatMap { meant in
          self.fault(meant.code[...]) == nil ? meant : nil
        }
        return column.fault(
          Self.rule, "\(fault.message); found \(Quotation(text))", batch, row,
          declared: declared, help: meant?.help ?? fault.help)
      }
    }
  }

  /// What is wrong with a code, and what to do; nil where it is right.
  private func fault(_ text: ArraySlice<UInt8>) -> (message: String, help: String)? {
    let isDigits = text.allSatisfy { (0x30...0x39).contains($0) }
    guard text.count == 6, isDigits, let code = Int(String(decoding: text, as: UTF8.self)) else {
      let isLonger = isDigits && (text.count == 9 || text.count == 12)
      return (
        "must be an administrative division code of six digits",
        isLonger
          ? "write its first six digits, '\(String(decoding: text.prefix(6), as: UTF8.self))', for the county"
          : "write the code as GB/T 2260 has it, such as 110108"
      )
    }
    let (province, prefecture, county) = (code / 10_000, code / 100 % 100, code % 100)
    guard Self.provinces.contains(where: { $0.contains(province) }) else {
      return (
        "must begin with the code of a province; there is none with \(province)",
        "write the code as GB/T 2260 has it, such as 110108"
      )
    }
    guard prefecture != 0 || county == 0 else {
      return (
        "must name a prefecture where it names a county",
        "correct the third and fourth digits, or write \(province)0000 for the province"
      )
    }
    let found: RowRule.DivisionLevel =
      county != 0 ? .county : prefecture != 0 ? .prefecture : .province
    guard let level, found != level else { return nil }
    return (
      "must be the code of a \(level.rawValue), not of a \(found.rawValue)",
      "write the code of the \(level.rawValue), or declare another 'level' for the rule"
    )
  }
}
