import Diagnostics
import Files
import Foundation
import Publishing
import TestKit
import Testing

@Suite(.enabled(if: GazetteProgram.isThere, "GAZETTE_BINARY names no program"))
struct BuildSafetyTests {
  private static let days = ["2024-01-10", "2024-02-01"]

  /// What a build for a day publishes.
  private func whole(_ project: Project, _ day: String) throws -> [String: [UInt8]] {
    let result = try project.gazette("build", "--as-of", day, "--out", "whole")
    #expect(result.code == 0)
    let site = try project.site("whole")
    try FileManager.default.removeItem(at: project.url.appending(path: "whole"))
    return site
  }

  @Test func aKilledBuildLeavesTheOldSiteOrTheNewOne() throws {
    let project = try Project()
    for number in 0..<150 {
      try project.write(
        "---\ntitle: Page \(number)\n---\n" + String(repeating: "Text. ", count: 500),
        to: "content/pages/p\(number).en.md")
    }
    let sites = try Self.days.map { try whole(project, $0) }
    #expect(sites[0].differences(from: sites[1]).count > 100)
    _ = try project.gazette("build", "--as-of", Self.days[0])

    // How long a build takes differs from machine to machine and from one moment to the next: a
    // build that ended before its signal shortens the longest wait of those that follow.
    var longest = 1.0
    var generator = SeededGenerator(seed: 11)
    var killed = 0
    var turn = 0
    while killed < 10 && turn < 200 {
      turn += 1
      let process = GazetteProgram.process(
        ["build", "--as-of", Self.days[(turn + 1) % 2]], in: project.url)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: Double.random(in: 0...longest, using: &generator))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 } else { longest /= 1.5 }
      let site = try project.site()
      let isWhole = sites.contains(site)
      #expect(isWhole, "killed in turn \(turn)")
    }
    #expect(killed == 10)
    #expect(try project.gazette("build", "--as-of", Self.days[1]).code == 0)
    #expect(try project.site().differences(from: sites[1]) == [])
    #expect(try project.names().filter { $0.hasPrefix(".") } == [])
  }

  @Test func ofTwoBuildsAtOnceOneIsRefused() throws {
    let project = try Project()
    let publisher = try Publisher(
      disk: project.folder.disk, target: RelativePath(checking: "public"), generator: "Test")
    let other = try publisher.begin()
    let result = try project.gazette("build")
    #expect(result.code == 2)
    #expect(result.complaint.contains("(process \(ProcessInfo.processInfo.processIdentifier))"))
    #expect(result.complaint.contains("[target-busy]"))
    #expect(try project.gazette("check").code == 0)
    #expect(try project.gazette("build", "--out", "elsewhere").code == 0)
    other.abandon()
    #expect(try project.gazette("build").code == 0)
  }

  @Test func manyBuildsAtOnceLeaveAWholeSite() throws {
    let project = try Project()
    let expected = try whole(project, Self.days[1])
    let processes = try (0..<6).map { _ in
      let process = GazetteProgram.process(["build", "--as-of", Self.days[1]], in: project.url)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    for process in processes { process.waitUntilExit() }
    let codes = processes.map(\.terminationStatus)
    #expect(codes.contains(0))
    #expect(Set(codes).isSubset(of: [0, 2]))
    #expect(try project.site().differences(from: expected) == [])
  }

  @Test func anOldSiteStandsWhereTheNewOneHasErrors() throws {
    let project = try Project()
    _ = try project.gazette("build")
    let before = try project.folder.identities(in: "public")
    try project.write("---\ntitel: x\n---\nText.", to: "content/pages/more.en.md")
    let result = try project.gazette("build")
    #expect(result.code == 1)
    #expect(result.complaint.contains("nothing was published"))
    #expect(try project.folder.identities(in: "public") == before)
  }

  @Test func theMachinesHabitsChangeNothing() throws {
    let project = try Project()
    // Equals in every respect but their names: in each run of the program hashes fall differently.
    for number in 0..<20 {
      try project.write(
        """
        ---
        title: Notice
        kind: notice
        authority: my-office
        areas: [town]
        topics: [opening-hours]
        issued: 2024-01-15
        amends: [{ notice: 2024-01-08-new-opening-hours, verb: amends }]
        ---
        [Data](dataset:visitors) and [hours](notice:2024-01-08-new-opening-hours)
        """, to: "content/notices/n\(number).en.md")
      try project.write("---\ntitle: Page\n---\nText.", to: "content/pages/p\(number).en.md")
    }
    let expected = try whole(project, Self.days[1])
    let habits = [
      ["TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"],
      ["TZ": "America/Los_Angeles", "LANG": "C", "LC_ALL": "C"],
      ["TZ": "Asia/Tehran", "LANG": "ar_EG.UTF-8", "LANGUAGE": "ar"],
    ]
    for (number, environment) in habits.enumerated() {
      let out = "public\(number)"
      let result = try project.gazette(
        "build", "--as-of", Self.days[1], "--out", out, environment: environment)
      #expect(result.code == 0)
      #expect(try project.site(out).differences(from: expected) == [])
    }
    let elsewhere = try TemporaryFolder()
    let result = try GazetteProgram.run(
      ["build", project.url.path, "--as-of", Self.days[1], "--out", "here"], in: elsewhere.url)
    #expect(result.code == 0)
    #expect(try elsewhere.disk.tree("here").differences(from: expected) == [])
  }

  @Test func aNoticeOfAHundredGigabytesIsRefusedBySize() throws {
    let project = try Project()
    let file = "content/notices/huge.en.md"
    try project.write("---\n", to: file)
    let handle = try FileHandle(forWritingTo: project.url.appending(path: file))
    // The file has a length and no content: nothing could read it in the time that the run takes.
    try handle.truncate(atOffset: 100_000_000_000)
    try handle.close()
    let result = try project.gazette("check")
    #expect(result.code == 1)
    #expect(result.output.contains("\(file): error: this file has 100000000000 bytes"))
    #expect(result.output.contains("[file-too-large]"))
  }

  @Test func aNameThatIsNoTextIsToldOf() throws {
    let project = try Project()
    let folder = project.url.appending(path: "content/files").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in [[0x61, 0xB9, 0xAB], [0x61, 0x0A, 0x62], [0x61, 0x5C, 0x62]] as [[UInt8]] {
      let path = Array(folder.utf8) + [0x2F] + name + [0]
      let descriptor = path.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          $0.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1
        }
      }
      try #require(descriptor >= 0)
      close(descriptor)
    }
    let result = try project.gazette("build")
    #expect(result.code == 1)
    #expect(result.output.matches(of: #/\[file-name\]/#).count == 3)
    #expect(result.output.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  @Test func aFolderThatIsALinkIsNotEntered() throws {
    let project = try Project()
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("---\ntitle: Secret\n---\nSecret.", to: "secret.en.md")
    try project.folder.link("content/pages/linked", to: elsewhere.path)
    let result = try project.gazette("check")
    #expect(result.code == 1)
    #expect(result.output.contains("content/pages/linked: error:"))
    #expect(result.output.contains("[symbolic-link]"))
    #expect(!result.output.contains("secret"))
  }
}
