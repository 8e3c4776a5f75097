import Diagnostics
import Exporting
import GazetteModel
import TestKit
import Testing

@Suite struct SecurityExportTests {
  private func text(
    _ expires: String, policy: String? = nil, address: String = "https://a.example/"
  ) throws -> String? {
    var site = try Site.example(languages: ["en", "zh-Hans"], address: address)
    site.configuration.timeZone = try #require(SiteTimeZone("Asia/Shanghai"))
    site.configuration.security = .init(
      contact: "mailto:security@a.example", expires: try #require(PublicationTime(iso: expires)),
      policy: policy, place: Place("gazette.yaml"))
    let context = try ExportContext.example(site)
    return SiteExports.all.flatMap { $0.artifacts(context) }
      .first { $0.route.file == ".well-known/security.txt" }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(arguments: [
    ("2024-12-30", "2024-12-31T00:00:00+08:00"),
    ("2024-12-30T18:00", "2024-12-30T18:00:00+08:00"),
    ("2024-12-30T10:00Z", "2024-12-30T18:00:00+08:00"),
  ])
  func saysWhereToReportAndUntilWhen(expires: String, written: String) throws {
    #expect(
      try text(expires) == """
        Contact: mailto:security@a.example
        Expires: \(written)
        Preferred-Languages: en, zh-Hans
        Canonical: https://a.example/.well-known/security.txt

        """)
  }

  @Test func namesThePolicy() throws {
    let lines = try #require(try text("2024-12-30", policy: "https://a.example/how/"))
    #expect(lines.hasSuffix("\nPolicy: https://a.example/how/\n"))
  }

  @Test func isOnlyAtTheRootOfAHost() throws {
    #expect(try text("2024-12-30", address: "https://a.example/site/") == nil)
  }
}
