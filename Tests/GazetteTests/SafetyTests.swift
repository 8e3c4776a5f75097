import Diagnostics
import Files
import Foundation
import Gazette
import Publishing
import TestKit
import Testing

@Suite struct SafetyTests {
  /// What an attacker writes where a text is asked for.
  private static let attacks = [
    "<script>alert(1)</script>", "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>",
    "</title><script>alert(1)</script>", "]]><script>alert(1)</script>", "{{{body}}}",
    "<svg/onload=alert(1)>", "--><script>alert(1)</script>",
  ]

  @Test func tellsAHarmfulPageFromAHarmlessOne() {
    func dangers(_ html: String) -> [String] { HTMLTag.all(in: html).compactMap(\.danger) }
    #expect(dangers("<p>&lt;script&gt; <a href=\"https://a.example/?b=c:d\">x</a><br></p>").isEmpty)
    #expect(
      dangers("<a href=\"mailto:a@b.example\">x</a><img src=\"/a:b.png\" alt=\"on\">").isEmpty)
    #expect(dangers("<a href=' java&#x73;cript:alert(1)'>x</a>").count == 1)
    #expect(dangers("<img src=x onerror=alert(1)><script>").count == 2)
    #expect(dangers("<script type=\"application/ld+json\">{}</script>").isEmpty)
    #expect(dangers("<script src=\"/assets/copy.js\" defer></script>").isEmpty)
    for script in [
      "<script src='//a.example/assets/copy.js'>", "<script type='application/ld+json' src='x'>",
      "<script src='/assets/copy.js' type='module'>", "<script type='text/javascript'>",
    ] {
      #expect(dangers(script).count == 1)
    }
  }

  @Test func nothingThatAnAuthorWroteIsRun() throws {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    for (number, attack) in Self.attacks.enumerated() {
      let quoted = "'" + attack.replacing("'", with: "''") + "'"
      let marked = "'Corrected " + quoted.dropFirst()
      try disk.put(
        """
        ---
        title: \(quoted)
        summary: \(quoted)
        kind: notice
        number: \(quoted)
        index: \(quoted)
        authority: my-office
        issued: 2024-01-15
        withdrawn: { on: 2024-01-20, reason: \(quoted) }
        corrections: [{ on: 2024-01-16, note: \(quoted), reason: \(quoted), text: \(marked) }]
        source: { title: \(quoted), publisher: \(quoted) }
        ---
        ## \(attack)

        Corrected \(attack)

        \(attack) [\(attack)](https://a.example/ "\(attack.replacing("\"", with: "'"))")

            \(attack)

        `\(attack)`

        ``` \(attack.replacing("`", with: ""))
        \(attack)
        ```
        """, at: "content/notices/attack-\(number).en.md")
      try disk.put(
        "---\ntitle: \(quoted)\n---\n\(attack)", at: "content/pages/attack-\(number).en.md")
    }
    try disk.put(
      "day,visitors\r\n"
        + Self.attacks.map { "\"\($0.replacing("\"", with: "\"\""))\",1\r\n" }.joined(),
      at: "content/data/visitors/visitors.csv")
    let descriptor = String(
      decoding: try #require(try disk.tree("content/data/visitors")["datapackage.json"]),
      as: UTF8.self)
    let attack = "\\\"><script>alert(1)</script>"
    try disk.put(
      descriptor.replacing("\"date\"", with: "\"string\"")
        .replacing("Visitors of the office", with: attack)
        .replacing("\"Visitors by day\"", with: "\"\(attack)\"")
        .replacing("\"Day\"", with: "\"\(attack)\"")
        .replacing("The day, in", with: attack)
        .replacing("\"people\"", with: "\"\(attack)\""),
      at: "content/data/visitors/datapackage.json")
    let configuration = try Repository.text("Starter/gazette.yaml")
    try disk.put(
      configuration.replacing("My office", with: "'<script>alert(1)</script>'")
        .replacing("The town", with: "'\"><script>alert(1)</script>'"),
      at: "gazette.yaml")

    let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    let errors = report.findings.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty)
    let pages = try disk.tree("public").filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > Self.attacks.count)
    var mentions = 0
    for (path, bytes) in pages {
      let html = String(decoding: bytes, as: UTF8.self)
      mentions += html.contains("alert(1)") ? 1 : 0
      for tag in HTMLTag.all(in: html) {
        #expect(tag.danger == nil, "\(path) has \(tag)")
      }
    }
    #expect(mentions > Self.attacks.count)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)",
    "javascript&colon;alert(1)", "&#1;javascript:alert(1)", "vbscript:x", "data:text/html,x",
    "file:///etc/passwd", "javascript&#x3A;alert(1)", "\\x01javascript:alert(1)",
  ])
  func noLinkRunsAProgram(destination: String) throws {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    let address = String(decoding: CaseText.bytes(destination), as: UTF8.self)
    try disk.put(
      "---\ntitle: Links\n---\n[a](<\(address)>) ![b](<\(address)>) <\(address)>\n\n[c]\n\n[c]: <\(address)>\n",
      at: "content/pages/links.en.md")
    let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    #expect(report.findings.hasErrors)
    #expect(
      report.findings.diagnostics.contains {
        ["unsafe-link", "broken-link"].contains($0.rule.code)
      })
    #expect(try disk.tree("public").isEmpty)
  }
}
