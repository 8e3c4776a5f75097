import Diagnostics
import Files
import Gazette
import Publishing
import TestKit
import Testing

/// A site of four languages, two of which lack most texts, as a browser and a search engine see it.
@Suite struct LanguagesOfASiteTests {
  private static let languages = ["en", "zh-Hans", "ar", "de"]
  private static let address = "https://office.example"

  /// The pages by path: `ar/notices/`.
  private let pages: [String: String]
  private let files: [String: [UInt8]]

  init() throws {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    func edit(_ file: String, _ change: (String) -> String) throws {
      let bytes = try disk.read(try RelativePath(checking: file), limit: 1 << 20)
      try disk.put(change(String(decoding: bytes, as: UTF8.self)), at: file)
    }
    try edit("gazette.yaml") {
      $0.replacing("languages: [en] ", with: "languages: [en, zh-Hans, ar, de] ")
        .replacing("  town: The town", with: "  town: { en: The town, zh-Hans: 本镇, de: Die Stadt }")
    }
    // Any language with English's plural forms would do.
    let english = try Repository.text("templates/words/en.yaml")
    try disk.put(
      english.replacing("language-name: English", with: "language-name: Deutsch")
        .replacing("locale: en-GB", with: "locale: de-DE"), at: "templates/words/de.yaml")
    let front = """
      ---
      kind: notice
      authority: my-office
      areas: [town]
      issued: 2024-01-15
      """
    try disk.put(
      front
        + "\ntitle: 关于窗口的通知\n---\n见[开放时间](notice:2024-01-08-new-opening-hours)、[本站](page:about)。",
      at: "content/notices/window.zh-Hans.md")
    try disk.put(
      front
        + "\ntitle: إشعار بشأن الشباك\n---\nانظر [الصفحة](page:about) و[الساعات](notice:2024-01-08-new-opening-hours).",
      at: "content/notices/window.ar.md")
    try disk.put(
      front + """

        title: Fenster geschlossen
        amends: [{ notice: window, verb: repeals }]
        ---
        Anstelle von [Fenster](notice:window).
        """, at: "content/notices/closed.de.md")
    let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    #expect(report.findings.diagnostics.isEmpty)
    let files = try disk.tree("public")
    self.files = files
    pages = files.filter { $0.key.hasSuffix("index.html") }
      .reduce(into: [:]) {
        $0[String($1.key.dropLast("index.html".count))] = String(decoding: $1.value, as: UTF8.self)
      }
  }

  private func language(of path: some StringProtocol) -> String {
    Self.languages.first { path.hasPrefix($0 + "/") } ?? "en"
  }

  /// What a page says of itself in other languages, `x-default` among them.
  private func alternates(_ html: String) -> [String: String] {
    HTMLTag.all(in: html).filter { tag in
      tag.name == "link" && tag.attributes.contains { $0.name == "hreflang" }
    }.reduce(into: [:]) { result, tag in
      let values = Dictionary(tag.attributes.map { ($0.name, $0.value) }) { first, _ in first }
      result[values["hreflang"] ?? ""] = values["href"].map {
        String($0.dropFirst(Self.address.count + 1))
      }
    }
  }

  @Test func everyLanguageHasItsOwnPagesOfEveryKind() {
    for folder in ["", "zh-Hans/", "ar/", "de/"] {
      for page in [
        "", "notices/", "areas/", "topics/", "changes/", "data/", "data/visitors/", "areas/town/",
        "notices/year/2024/",
      ] {
        #expect(pages[folder + page] != nil, "\(folder)\(page)")
      }
      for file in ["feeds/notices.atom", "feeds/notices.json", "feeds/notices.ics", "404.html"] {
        #expect(files[folder + file] != nil, "\(folder)\(file)")
      }
    }
    #expect(files["data/visitors/visitors.ar.xlsx"] != nil)
    #expect(pages["notices/window/"] == nil)
    #expect(pages["ar/about/"] == nil)
  }

  @Test func aPageNamesItsLanguageAndDirection() throws {
    #expect(pages.count > 40)
    for (path, html) in pages {
      let root = try #require(HTMLTag.all(in: html).first { $0.name == "html" })
      let language = language(of: path)
      #expect(root.attributes.contains { $0 == ("lang", language) }, "\(path)")
      #expect(
        root.attributes.contains { $0 == ("dir", language == "ar" ? "rtl" : "ltr") }, "\(path)")
    }
  }

  @Test func pagesNameEachOtherAsTheSameInOtherLanguages() throws {
    var several = 0
    for (path, html) in pages {
      var named = alternates(html)
      let first = named.removeValue(forKey: "x-default")
      guard !named.isEmpty else {
        #expect(first == nil, "\(path)")
        continue
      }
      several += 1
      #expect(named[language(of: path)] == path)
      #expect(first == Self.languages.lazy.compactMap { named[$0] }.first, "\(path)")
      for (language, other) in named {
        let page = try #require(pages[other], "\(path) names \(other)")
        #expect(self.language(of: other) == language)
        #expect(alternates(page) == alternates(html), "\(path) and \(other)")
      }
    }
    #expect(several > 30)
    #expect(
      alternates(pages["ar/notices/window/"] ?? "").keys.sorted() == ["ar", "x-default", "zh-Hans"])
    #expect(alternates(pages["ar/notices/window/"] ?? "")["x-default"] == "zh-Hans/notices/window/")
  }

  @Test func everyLinkToAnotherLanguageIsLabelled() {
    var labelled = 0
    for (path, html) in pages {
      let own = language(of: path)
      for link in html.matches(
        of: #/<a ([^>]*?)href="\/([^"#]*)[^>]*>[^\n]*?<\/a>( <span class="language-mark">)?/#)
      {
        guard pages[String(link.output.2)] != nil else { continue }
        let target = language(of: link.output.2)
        guard target != own else {
          #expect(link.output.3 == nil, "\(path): \(link.output.0)")
          continue
        }
        #expect(link.output.0.contains("hreflang=\"\(target)\""), "\(path): \(link.output.0)")
        let isSwitch =
          html[..<link.range.lowerBound].hasSuffix(#"dir="ltr">"#)
          || html[..<link.range.lowerBound].hasSuffix(#"dir="rtl">"#)
        #expect(link.output.3 != nil || isSwitch, "\(path): \(link.output.0)")
        if link.output.3 != nil { labelled += 1 }
      }
    }
    #expect(labelled > 20)
    let start = pages["ar/"] ?? ""
    #expect(start.contains("<span class=\"language-mark\">(\u{2068}الإنجليزية\u{2069})</span>"))
    #expect(
      pages["zh-Hans/notices/window/"]?.contains("</a> <span class=\"language-mark\">（英语）</span>")
        == true)
  }

  @Test func theSwitchStaysOnThePageOrSaysThatThereIsNone() {
    for (path, html) in pages {
      let items =
        html.split(separator: "<nav class=\"languages\"").last?
        .split(separator: "</nav>").first?.matches(
          of: #/<li lang="([^"]*)" dir="([^"]*)">(.*?)<\/li>/#) ?? []
      let own = language(of: path)
      #expect(items.map { String($0.output.1) } == Self.languages.filter { $0 != own }, "\(path)")
      let named = alternates(html)
      for item in items {
        if let other = named[String(item.output.1)] {
          #expect(item.output.3.contains("href=\"/\(other)\""), "\(path)")
        } else {
          #expect(item.output.3.hasPrefix("<span>"), "\(path)")
        }
      }
    }
    #expect(
      pages["about/"]?.contains(
        "<li lang=\"ar\" dir=\"rtl\"><span>لا تتوفر هذه الصفحة بالعربية</span></li>") == true)
  }

  @Test func aNameThatLacksTheLanguageIsMarkedAsAnothers() {
    #expect(pages["ar/areas/"]?.contains("lang=\"de\" dir=\"auto\">Die Stadt</a>") == true)
    #expect(pages["zh-Hans/areas/"]?.contains(">本镇</a>") == true)
  }
}
