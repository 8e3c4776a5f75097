import Diagnostics
import Files
import Gazette
import Publishing
import TestKit
import Testing

/// The page of a day says what was known then, whenever it is built.
@Suite struct DayPageTests {
  private func dayPages(_ project: any Disk, _ day: String) throws -> [String: [UInt8]] {
    let built = try MemoryDisk()
    let report = try Pipeline(project, .on(day)).build(to: .publicFolder(of: built))
    #expect(!report.findings.hasErrors, "\(day): \(report.findings.diagnostics.map(\.message))")
    return try built.tree("public").filter { path, _ in
      path.contains("in-force/") && path.hasSuffix("/index.html")
        && !path.hasSuffix("in-force/index.html")
    }
  }

  @Test func whatIsPublishedLaterAndReachesBackLeavesADayAsItWas() throws {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    try disk.put(
      """
      ---
      title: Hours repealed
      kind: order
      authority: my-office
      issued: 2024-01-20
      effective: { from: 2024-01-10 }
      amends: [{ notice: 2024-01-08-new-opening-hours, verb: repeals }]
      ---
      Text.
      """, at: "content/notices/repeal.en.md")
    let early = try dayPages(disk, "2024-01-12")
    let late = try dayPages(disk, "2024-02-01")
    #expect(early.keys.sorted() == ["in-force/2024-01-08/index.html"])
    let days = ["08", "13", "20"].map { "in-force/2024-01-\($0)/index.html" }
    #expect(late.keys.sorted() == days)
    for (path, bytes) in early { #expect(late[path] == bytes) }
    let repeal = String(decoding: late["in-force/2024-01-20/index.html"] ?? [], as: UTF8.self)
    #expect(repeal.contains("Until then: In force"))
    #expect(repeal.contains(">Hours repealed</a>"))
  }

  @Test func onAnEarlierDayALinkToALaterNoticeIsPlainWords() throws {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    let head = "kind: notice\nauthority: my-office\nissued: 2024-01-15\n"
    try disk.put(
      "---\ntitle: One\n\(head)amends: [{ notice: later-one, verb: amends }]\n---\nSee [what follows](notice:later-one).\n",
      at: "content/notices/one.en.md")
    try disk.put(
      "---\ntitle: Secret title\n\(head)published: 2024-01-20\n---\nText.\n",
      at: "content/notices/later-one.en.md")
    func page(_ day: String) throws -> String {
      let built = try MemoryDisk()
      let report = try Pipeline(disk, .on(day)).build(to: .publicFolder(of: built))
      #expect(report.findings.diagnostics.isEmpty)
      let bytes = try built.tree("public")["notices/one/index.html"]
      return String(decoding: bytes ?? [], as: UTF8.self)
    }
    let early = try page("2024-01-19")
    #expect(early.contains("<p>See what follows.</p>"))
    #expect(!early.contains("later-one") && !early.contains("Secret title"))
    #expect(try page("2024-01-20").contains("<a href=\"/notices/later-one/\">what follows</a>"))
  }

  @Test func theSitesOwnDayIsItsPresentForLinks() throws {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    let path = try RelativePath(checking: "gazette.yaml")
    let configuration = String(decoding: try disk.read(path, limit: 1 << 20), as: UTF8.self)
    try disk.put(configuration + "as_of: 2024-01-19T12:00\n", at: "gazette.yaml")
    let head = "kind: notice\nauthority: my-office\nissued: 2024-01-15\n"
    try disk.put(
      "---\ntitle: One\n\(head)---\nSee [what follows](notice:later-one).\n",
      at: "content/notices/one.en.md")
    try disk.put(
      "---\ntitle: Later\n\(head)published: 2024-01-20\n---\nText.\n",
      at: "content/notices/later-one.en.md")
    for options in [Pipeline.Options(), .on("2024-01-18")] {
      let codes = try Pipeline(disk, options).check().findings.diagnostics.map(\.rule.code)
      #expect(codes == ["broken-link"])
    }
    #expect(try Pipeline(disk, .on("2024-01-20")).check().findings.isEmpty)
  }
}
