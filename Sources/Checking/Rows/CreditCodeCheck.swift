internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Finds what cannot be a unified social credit code (GB 32100-2015).
struct CreditCodeCheck: RowRuleCheck {
  static let rule = Rule(
    "credit-code", "a unified social credit code has 18 characters and ends in its check character",
    explanation: """
      Every organisation in China has a code of 18 characters (统一社会信用代码, GB 32100-2015): digits and capital letters without
      I, O, S, V and Z, six of them the code of the place of registration, the last one reckoned from the others, so that a slip shows.
      A resource says which column holds them:

      ```json
      "gazette:rules": [{ "rule": "credit-code", "field": "credit_code" }]
      ```

      Compare the code with the organisation's licence. A spreadsheet that took the code for a number has lost its last digits: format
      the column as text and enter it again. A code without value is left out.

      - Wrong: `91350100M000100Y44`
      - Right: `91350100M000100Y43`
      """)

  /// The characters, each worth its position.
  private static let characters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  private let declared: RowRule
  private let column: CheckedColumn

  init?(_ rule: RowRule, _ field: Reference, _ table: CheckedTable) {
    guard let column = table.column(field) else { return nil }
    declared = rule
    self.column = column
  }

  func take(_ batch: RowBatch, findings: inout Findings) {
    for row in 0..<batch.rowCount {
      guard let text = column.text(batch, row), let fault = Self.fault(Array(text)) else {
        continue
      }
      findings.add(Self.rule) {
        let meant = CodeSpelling(text).flatMap { meant in
          Self.fault(meant.code) == nil ? meant : nil
        }
        return column.fault(
          Self.rule, "\(fault.message); found \(Quotation(text))", batch, row,
          declared: declared, help: meant?.help ?? fault.help)
      }
    }
  }

  /// What is wrong with a code, and what to do; nil where it is right.
  private static func fault(_ code: [UInt8]) -> (message: String, help: String)? {
    let scalars = String(decoding: code, as: UTF8.self).unicodeScalars
    guard scalars.count == 18 else {
      return (
        "must be a unified social credit code of 18 characters, not \(scalars.count)",
        "copy the code from the organisation's licence"
      )
    }
    if let wrong = scalars.first(where: { !$0.isASCII || !characters.contains(UInt8($0.value)) }) {
      let isSmall = ("a"..."z").contains(wrong)
      return (
        "must be a unified social credit code, which has no '\(wrong)'",
        isSmall
          ? "write the letters as capitals"
          : "write digits and capital letters; I, O, S, V and Z are not used (1, 0, 5, U or 2 may be meant)"
      )
    }
    guard code[2..<8].allSatisfy({ (0x30...0x39).contains($0) }) else {
      return (
        "must be a unified social credit code, whose characters 3 to 8 are digits",
        "copy the code from the organisation's licence"
      )
    }
    var sum = 0
    var weight = 1
    for character in code.dropLast() {
      sum += (characters.firstIndex(of: character) ?? 0) * weight
      weight = weight * 3 % 31
    }
    let check = characters[(31 - sum % 31) % 31]
    guard code.last != check else { return nil }
    return (
      "must be a unified social credit code, whose first 17 characters ask for '\(Unicode.Scalar(check))' at the end",
      "compare the code with the organisation's licence; one of its characters is wrong"
    )
  }
}
