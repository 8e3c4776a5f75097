import Diagnostics
import Files
import Foundation
import Gazette
import GazetteModel
import Publishing
import TestKit
import Testing

/// A notice that is kept back leaves no trace in anything that is published, and is there from its minute on.
@Suite struct EmbargoTests {
  /// What tells of the notice: its title, id, number, index number, the names of its files.
  private static let secrets = [
    "Zwolfkampf", "lighthouse-order", "〔2024〕77号", "QX-0077", "Beacon-plan", "一座灯塔",
  ]

  private func project() throws -> MemoryDisk {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    try disk.put(
      """
      ---
      title: Zwolfkampf
      summary: Zwolfkampf at the 一座灯塔.
      kind: order
      number: 办〔2024〕77号
      index: QX-0077
      authority: my-office
      areas: [town]
      topics: [opening-hours]
      issued: 2024-01-20
      published: 2024-02-01T10:30
      effective: { from: 2024-02-03, until: 2024-02-09 }
      amends: [{ notice: 2024-01-08-new-opening-hours, verb: amends }]
      ---
      See [the plan](Beacon-plan.pdf) and [the visitors](dataset:visitors).
      """, at: "content/notices/lighthouse-order.en.md")
    try disk.put("Zwolfkampf", at: "content/notices/Beacon-plan.pdf")
    // Enough rows for a compressed copy.
    let days = sequence(first: CalendarDate(iso: "2020-01-01")) { $0?.next }.prefix(1400)
    let rows = days.compactMap(\.self).map { "\($0),7\n" }.joined()
    try disk.put("day,visitors\n" + rows, at: "content/data/visitors/visitors.csv")
    return disk
  }

  /// What becomes of the project at a moment, and where it is put.
  private func site(
    _ disk: MemoryDisk, at moment: String, previewsAll: Bool = false
  ) throws -> [String: [UInt8]] {
    var options = Pipeline.Options.on(moment)
    options.previewsAll = previewsAll
    let folder = previewsAll ? "preview" : "public"
    let publisher = try Publisher(
      disk: disk, target: RelativePath(checking: folder), generator: Version.generator,
      isPreview: previewsAll)
    let report = try Pipeline(disk, options).build(to: publisher)
    #expect(report.findings.diagnostics.isEmpty)
    return try disk.tree(folder)
  }

  /// The files that tell of the notice, by path or by what is in them.
  private func traces(_ files: [String: [UInt8]]) throws -> Set<String> {
    var traces: Set<String> = []
    for (path, bytes) in files {
      let texts = try [bytes] + unpacked(path, bytes)
      let isTold = texts.contains { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        return Self.secrets.contains { text.contains($0) }
      }
      if isTold || Self.secrets.contains(where: path.contains) { traces.insert(path) }
    }
    return traces
  }

  /// What lies packed in a file: the parts of a spreadsheet, the rows of a database, what was compressed.
  private func unpacked(_ path: String, _ bytes: [UInt8]) throws -> [[UInt8]] {
    guard [".gz", ".xlsx", ".sqlite"].contains(where: path.hasSuffix) else { return [] }
    let folder = try TemporaryFolder()
    let name = "file." + (path.split(separator: ".").last ?? "")
    try Data(bytes).write(to: folder.url.appending(path: name))
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = [
      "python3", "-c",
      """
      import gzip, sqlite3, sys, zipfile
      path = sys.argv[1]
      if path.endswith(".gz"):
          data = gzip.open(path).read()
      elif path.endswith(".xlsx"):
          book = zipfile.ZipFile(path)
          data = b"".join(book.read(name) for name in book.namelist())
      else:
          data = "".join(sqlite3.connect(path).iterdump()).encode()
      sys.stdout.buffer.write(data)
      """, folder.url.appending(path: name).path,
    ]
    python.standardOutput = output
    try python.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0 && !data.isEmpty, "\(path) cannot be unpacked")
    return [Array(data)]
  }

  @Test func nothingTellsOfItBeforeItsMinute() throws {
    let disk = try project()
    let files = try site(disk, at: "2024-02-01T10:29")
    #expect(
      ["visitors.csv.gz", "visitors.xlsx", "visitors.sqlite"].allSatisfy { name in
        files.keys.contains { $0.hasSuffix(name) }
      })
    #expect(try traces(files) == [])
    // As if there were no such notice at all: not even a count, a list or a day tells of it.
    let without = try project()
    for name in ["lighthouse-order.en.md", "Beacon-plan.pdf"] {
      try without.remove(RelativePath(checking: "content/notices/" + name))
    }
    #expect(try site(without, at: "2024-02-01T10:29") == files)
  }

  @Test func itStandsEverywhereFromItsMinuteOn() throws {
    let disk = try project()
    let traces = try traces(try site(disk, at: "2024-02-01T10:30"))
    for path in [
      "index.html", "notices/index.html", "notices/index.json",
      "notices/lighthouse-order/index.html",
      "notices/Beacon-plan.pdf", "notices/2024-01-08-new-opening-hours/index.html",
      "areas/town/index.html", "topics/opening-hours/index.html", "notices/kind/order/index.html",
      "feeds/notices.atom", "feeds/notices.json", "feeds/notices.ics", "sitemap.xml",
      "manifest.json", "in-force/history.csv", "in-force/history.json",
      "in-force/2024-02-01/index.html",
    ] {
      #expect(traces.contains(path), "\(path) does not tell of it")
    }
    #expect(!traces.contains { $0.hasPrefix("data/") })
  }

  @Test(arguments: [("2024-01-31", false), ("2024-02-01", true)])
  func aDayIncludesItsMinutes(day: String, isThere: Bool) throws {
    #expect(try traces(try site(project(), at: day)).isEmpty != isThere)
  }

  @Test func aPreviewShowsItAndMarksEveryPage() throws {
    let disk = try project()
    let path = "content/notices/sketch.en.md"
    try disk.put(
      """
      ---
      title: A sketch
      kind: notice
      authority: my-office
      issued: 2024-01-20
      draft: true
      ---
      Text.
      """, at: path)
    let files = try site(disk, at: "2024-02-01T10:29", previewsAll: true)
    for (path, bytes) in files where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
      #expect(text.contains("Do not pass it on."), "\(path)")
    }
    #expect(
      files["robots.txt"].map { String(decoding: $0, as: UTF8.self) }
        == "User-agent: *\nDisallow: /\n")
    let list = String(decoding: files["notices/index.html"] ?? [], as: UTF8.self)
    #expect(list.contains(">Draft<"))
    #expect(list.contains(">Preview: not published before 1 February 2024 at 10:30<"))
    let page = String(
      decoding: files["notices/lighthouse-order/index.html"] ?? [], as: UTF8.self)
    #expect(page.contains(">Preview: not published before 1 February 2024 at 10:30<"))
  }

  @Test func aPreviewAndThePublishedSiteDoNotReplaceEachOther() throws {
    let disk = try project()
    for (first, second) in [(false, true), (true, false)] {
      let target = try RelativePath(checking: first ? "one" : "two")
      func build(isPreview: Bool) throws {
        var options = Pipeline.Options.on("2024-02-01")
        options.previewsAll = isPreview
        _ = try Pipeline(disk, options).build(
          to: Publisher(
            disk: disk, target: target, generator: Version.generator, isPreview: isPreview))
      }
      try build(isPreview: first)
      let before = try disk.tree(target.text)
      #expect(throws: PublishingError.self) { try build(isPreview: second) }
      #expect(try disk.tree(target.text) == before)
      try build(isPreview: first)
    }
  }
}
