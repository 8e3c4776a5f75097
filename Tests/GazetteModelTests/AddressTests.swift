import Diagnostics
import GazetteModel
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("https://gazette.example", "https://gazette.example", "/"),
    ("https://gazette.example/", "https://gazette.example", "/"),
    ("http://a.example:8080/b/c", "http://a.example:8080", "/b/c/"),
    ("https://a.example/b/", "https://a.example", "/b/"),
  ])
  func readsAnAddress(text: String, origin: String, base: String) {
    #expect(Address(text)?.origin == origin)
    #expect(Address(text)?.basePath == base)
  }

  @Test(arguments: [
    "", "gazette.example", "//gazette.example", "https://", "https:///a", "ftp://a.example",
    "https://a.example/?q", "https://a.example/#x", "https://a.example/a//b",
    "https://a.example/../b", "https://a.example/ b", "https://ä.example", "javascript:alert(1)",
    "https://user@a.example", "https://a.example/\"", "https://a.example/<b>",
  ])
  func refusesAnAddress(text: String) {
    #expect(Address(text) == nil)
  }

  @Test func joinsRoutesToItself() throws {
    let address = try #require(Address("https://a.example/site"))
    #expect(address.path(Route(page: [])) == "/site/")
    #expect(address.absolute(Route(page: ["data"])) == "https://a.example/site/data/")
  }

  @Test(
    arguments: [
      ([], "", "index.html"), (["notices", "x"], "notices/x/", "notices/x/index.html"),
      (["公告"], "%E5%85%AC%E5%91%8A/", "公告/index.html"),
      (["a b", "c%d"], "a%20b/c%25d/", "a b/c%d/index.html"),
      (["a.b-c_d~e"], "a.b-c_d~e/", "a.b-c_d~e/index.html"),
      (["(1)"], "%281%29/", "(1)/index.html"),
    ] as [([String], String, String)])
  func encodesThePageOfARoute(parts: [String], path: String, file: String) {
    #expect(Route(page: parts).path == path)
    #expect(Route(page: parts).file == file)
  }

  @Test func aFileHasNoSlashAtItsEnd() {
    #expect(Route(file: ["feeds", "notices.atom"]).path == "feeds/notices.atom")
    #expect(Route(file: ["é.pdf"]).path == "%C3%A9.pdf")
    #expect(Route(file: ["404.html"]).under("zh-Hans").file == "zh-Hans/404.html")
    #expect(Route(page: []).under("zh-Hans").path == "zh-Hans/")
    #expect(Route(page: []).under(nil) == Route(page: []))
  }

  @Test(
    arguments: [
      ("notice:a#b", .notice("a", fragment: "b")), ("Notice:a", .notice("a", fragment: nil)),
      ("page:about", .page("about", fragment: nil)),
      ("dataset:areas#areas", .dataset("areas", fragment: "areas")),
      ("figure:v.n[k=a#1]~10", .figure("v.n[k=a#1]~10")), ("FIGURE:v%20%5B", .figure("v [")),
      ("notice:%E5%85%AC", .notice("公", fragment: nil)), ("#how-to", .fragment("how-to")),
      ("", .fragment("")), ("#", .fragment("")), ("/data/", .address("/data/", fragment: nil)),
      ("/data/?a#b", .address("/data/", fragment: "b")),
      ("map.png", .file("content/notices/map.png", fragment: nil)),
      ("./map.png", .file("content/notices/map.png", fragment: nil)),
      ("../pages/about.en.md#x", .file("content/pages/about.en.md", fragment: "x")),
      ("a%20b.pdf", .file("content/notices/a b.pdf", fragment: nil)),
      ("a/b:c.pdf", .file("content/notices/a/b:c.pdf", fragment: nil)),
      ("../../../etc/passwd", .outside), ("..%2F..%2F../etc/passwd", .outside),
      ("https://a.example/#b", .external("https://a.example/#b")),
      ("mailto:a@b.example", .external("mailto:a@b.example")),
      ("//a.example/b", .external("//a.example/b")),
      ("100%", .file("content/notices/100%", fragment: nil)),
    ] as [(String, LinkTarget)])
  func readsWhereALinkLeads(destination: String, target: LinkTarget) {
    #expect(LinkTarget(destination, in: "content/notices/a.en.md") == target)
  }

  @Test(arguments: [
    ("pdf", "application/pdf"), ("PNG", "image/png"), ("svg", "image/svg+xml"),
    ("csv", "text/csv; charset=utf-8"),
  ])
  func knowsMediaTypes(ending: String, name: String) {
    #expect(MediaType(fileExtension: ending)?.name == name)
  }

  @Test(arguments: ["", "exe", "md"])
  func knowsNoMediaTypeOfOtherEndings(ending: String) {
    #expect(MediaType(fileExtension: ending) == nil)
  }
}
