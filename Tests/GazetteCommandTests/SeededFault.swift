import Testing

/// A slip of the keyboard in the sample site.
struct SeededFault: Sendable, CustomTestStringConvertible {
  let code: String
  let file: String
  /// What stands in the file; its first occurrence is replaced.
  let old: String
  /// What is written in its stead, `⟦` before the character at which the fault is to be shown.
  let new: String

  init(_ code: String, in file: String, _ old: String, _ new: String) {
    self.code = code
    self.file = "content/" + file
    self.old = old
    self.new = new
  }

  init(_ code: String, of file: String, _ old: String, _ new: String) {
    self.code = code
    self.file = file
    self.old = old
    self.new = new
  }

  var testDescription: String { "\(code) in \(file)" }

  static let all = [
    SeededFault("wrong-type", of: "gazette.yaml", "page_size: 20", "page_size: ⟦0"),
    SeededFault("unknown-page", of: "gazette.yaml", "[about,", "[⟦abuot,"),
    SeededFault("unknown-key", of: "gazette.yaml", "{ notice_bytes:", "{ ⟦notice_byte:"),
    SeededFault("unknown-value", in: "\(beijing).en.md", "kind: briefing", "kind: ⟦brefing"),
    SeededFault("unknown-term", in: "\(beijing).en.md", " clinics,", " ⟦clinic,"),
    SeededFault(
      "broken-link", in: "\(beijing).en.md", "(dataset:clinic-counts)", "(⟦dataset:clinic-count)"),
    SeededFault("heading-level", in: "\(beijing).en.md", "## Fever clinics", "⟦#### Fever clinics"),
    SeededFault(
      "impossible-date", in: "\(baoan).en.md", "issued: 2022-03-19", "issued: ⟦2022-02-30"),
    SeededFault(
      "broken-fragment", in: "\(baoan).en.md", "(page:file-for-resumption)",
      "(⟦page:file-for-resumption#nowhere)"),
    SeededFault(
      "effective-order", in: "\(order).en.md", "{ from: 2022-03-22 }",
      "⟦{ from: 2022-03-22, until: 2022-03-01 }"),
    SeededFault("raw-html", in: "\(order).en.md", "**Demonstration**", "⟦<b>Demonstration</b>"),
    SeededFault("yaml-tab", in: "\(order).zh-Hans.md", "issued:", "⟦\tissued:"),
    SeededFault(
      "duplicate-key", in: "\(parcels).en.md", "issued: 2022", "issued: 2022-01-01\n⟦issued: 2022"),
    SeededFault("front-matter-missing", in: "\(parcels).zh-Hans.md", "---\n", "⟦--\n"),
    SeededFault(
      "unsafe-link", in: "pages/contact.en.md", "\n## ", "\n[公](⟦javascript:alert(1))\n\n## "),
    SeededFault(
      "missing-alternative", in: "pages/contact.zh-Hans.md", "\n## ",
      "\n公告 ![](⟦/assets/favicon.svg)\n\n## "),
    SeededFault("cell-type", in: "\(filings)", ",textiles,18,", ",textiles,⟦many,"),
    SeededFault("key-duplicate", in: "\(filings)", "DEMO-0003,", "⟦DEMO-0001,"),
    SeededFault(
      "csv-row-length", in: "data/delivery/indicators.csv", "people-sent-to-help,",
      "⟦people-sent-to-help "),
    SeededFault("header-name", in: "data/policy-changes/totals.csv", ",count,", ",⟦Count,"),
    SeededFault(
      "csv-stray-quote", in: "data/policy-changes/examples.csv", "Attendance rates",
      "Attendance ⟦\"rates"),
    SeededFault(
      "unknown-property", in: "data/clinic-counts/datapackage.json", "\"version\"", "⟦\"verison\""),
    SeededFault("template-unknown-name", of: "templates/page.mustache", "{{title}}", "{{⟦titel}}"),
    SeededFault("template-syntax", of: "templates/terms.mustache", "{{/main}}", "{{/⟦mian}}"),
  ]

  private static let beijing = "notices/2022/2022-12-19-beijing-resumes-work"
  private static let baoan = "notices/2022/2022-03-19-baoan-resumes-after-filing"
  private static let order = "notices/2022/2022-03-21-demonstration-park-order"
  private static let parcels = "notices/2022/2022-03-24-demonstration-parcel-points"
  private static let filings = "data/resumption-filings/filings.csv"
}
