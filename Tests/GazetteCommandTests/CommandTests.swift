import Diagnostics
import Foundation
import Gazette
import TestKit
import Testing

@Suite(.enabled(if: GazetteProgram.isThere, "GAZETTE_BINARY names no program"))
struct CommandTests {
  private static let faultyRow = "day,visitors\n2024-01-08,many\n"
  private static let table = "content/data/visitors/visitors.csv"

  @Test func aSoundSiteEndsWith0() throws {
    let project = try Project()
    let check = try project.gazette("check", "--as-of", "2024-02-01")
    #expect(check.code == 0)
    #expect(check.output.isEmpty)
    #expect(
      check.complaint.wholeMatch(
        of: #/No faults\. 1 notice, 1 dataset, 6 rows, .*as of 2024-02-01\.\n/#) != nil)
    #expect(try !project.names().contains("public"))
    let build = try project.gazette("build", "--as-of", "2024-02-01")
    #expect(build.code == 0)
    #expect(build.output.isEmpty)
    #expect(build.complaint.hasPrefix("Published public: 1 notice, 1 dataset, 6 rows, "))
    let again = try project.gazette("build", "--as-of", "2024-02-01")
    #expect(again.code == 0)
    #expect(again.complaint.hasPrefix("Nothing changed in public: "))
  }

  @Test(arguments: ["check", "build"])
  func faultsInTheContentEndWith1(verb: String) throws {
    let project = try Project()
    try project.write(Self.faultyRow, to: Self.table)
    let result = try project.gazette(verb)
    #expect(result.code == 1)
    #expect(result.output.contains("\(Self.table):2:12: error:"))
    #expect(result.output.hasSuffix("\n1 error\n"))
    #expect(try !project.names().contains("public"))
  }

  @Test(arguments: [
    ["build", "--nothing"], ["nothing"], ["check", "--as-of", "yesterday"],
    ["check", "--as-of", "2024-02-30"],
    ["check", "--format", "xml"], ["check", "--max-per-code", "0"],
    ["check", "--max-per-code", "x"],
    ["check", "nowhere"], ["build", "nowhere"], ["build", "--out", "nowhere/public"],
    ["explain", "no-code"],
    ["init"], ["build", "--out", "/"], ["build", "--out", ".."], ["check", "gazette.yaml"],
  ])
  func wrongUsageEndsWith2(arguments: [String]) throws {
    let project = try Project()
    let result = try GazetteProgram.run(arguments, in: project.url)
    #expect(result.code == 2, "\(result.complaint)")
    #expect(result.output.isEmpty)
    #expect(!result.complaint.isEmpty)
  }

  @Test(arguments: [[], ["--help"], ["help"], ["build", "--help"], ["--version"], ["explain"]])
  func helpIsAResult(arguments: [String]) throws {
    let result = try GazetteProgram.run(arguments, in: Repository.root)
    #expect(result.code == 0)
    #expect(!result.output.isEmpty)
    #expect(result.complaint.isEmpty)
  }

  @Test func aDiskThatFailsEndsWith3() throws {
    // A bound on the size of a file stands for a full disk: what is written beyond it is refused.
    let project = try Project()
    _ = try project.gazette("build", "--as-of", "2024-01-10")
    let before = try project.site()
    let process = GazetteProgram.process([], in: project.url)
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" build --as-of 2024-02-01",
      GazetteProgram.binary ?? "",
    ]
    let complaint = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = complaint
    try process.run()
    let text = String(
      decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    #expect(text.hasPrefix("error: "))
    #expect(text.hasSuffix("help: the old site stands as it was\n"))
    #expect(try project.site().differences(from: before) == [])
    #expect(try project.gazette("build", "--as-of", "2024-02-01").code == 0)
    #expect(try project.names().filter { $0.hasPrefix(".") } == [])
  }

  @Test(arguments: [
    ("file", 2, "target-is-file"), ("link", 2, "target-is-link"), ("full", 2, "target-not-ours"),
  ])
  func aTargetThatIsNotOursIsRefused(name: String, code: Int32, rule: String) throws {
    let project = try Project()
    try project.write("text", to: "file")
    try project.folder.link("link", to: "content")
    try project.write("diary", to: "full/notes.txt")
    let before = try project.folder.disk.tree("full")
    let result = try project.gazette("build", "--out", name)
    #expect(result.code == code)
    #expect(result.complaint.contains("[\(rule)]"))
    #expect(result.complaint.contains("\nhelp: "))
    #expect(try project.folder.disk.tree("full") == before)
    #expect(try project.names().filter { $0.hasPrefix(".") }.isEmpty)
  }

  @Test func aFileInThePlaceOfAFolderIsSaid() throws {
    let project = try Project()
    try project.write("text", to: "file")
    let result = try project.gazette("build", "--out", "file/public")
    #expect(result.code == 2)
    #expect(result.complaint.contains("file"))
  }

  @Test func strictTurnsWarningsIntoErrors() throws {
    let project = try Project()
    try project.write("x", to: "content/notes.txt")
    #expect(try project.gazette("check").code == 0)
    #expect(try project.gazette("build", "--strict").code == 1)
    #expect(try project.gazette("check", "--strict").code == 1)
  }

  @Test(
    arguments: [
      (nil, nil, "SOURCE_DATE_EPOCH=1706788800", "2024-02-01"),
      (nil, "2024-03-01", "SOURCE_DATE_EPOCH=1706788800", "2024-03-01"),
      ("2024-04-01", "2024-03-01", "SOURCE_DATE_EPOCH=1706788800", "2024-04-01"),
      ("2024-04-01", nil, "", "2024-04-01"), (nil, "2024-03-01", "", "2024-03-01"),
    ] as [(String?, String?, String, String)])
  func theDayIsTheOneAskedForFirst(
    asked: String?, stated: String?, variable: String, day: String
  ) throws {
    let project = try Project()
    let configuration = try Repository.text("Starter/gazette.yaml")
    if let stated { try project.write(configuration + "\nas_of: \(stated)\n", to: "gazette.yaml") }
    let parts = variable.split(separator: "=").map(String.init)
    let environment = parts.isEmpty ? [:] : [parts[0]: parts[1]]
    let arguments = ["check"] + (asked.map { ["--as-of", $0] } ?? [])
    let result = try GazetteProgram.run(arguments, in: project.url, environment: environment)
    #expect(result.complaint.hasSuffix("as of \(day).\n"))
  }

  @Test(arguments: ["yesterday", "-1", "1e9", "99999999999999999999"])
  func aReproducibleTimeIsANumber(text: String) throws {
    let project = try Project()
    let result = try project.gazette("check", environment: ["SOURCE_DATE_EPOCH": text])
    #expect(result.code == 2)
    #expect(result.complaint.contains("'\(text)'"))
  }

  @Test func theDayTurnsInTheSitesTimeZone() throws {
    let project = try Project()
    let configuration = try Repository.text("Starter/gazette.yaml")
    try project.write(
      configuration.replacing("Europe/London", with: "Asia/Shanghai"), to: "gazette.yaml")
    let result = try project.gazette(
      "check", environment: ["SOURCE_DATE_EPOCH": "1706806800", "TZ": "America/New_York"])
    #expect(result.complaint.hasSuffix("as of 2024-02-02.\n"))
  }

  @Test func aFolderIsNamedAsItWasCalled() throws {
    let project = try Project()
    try project.write(Self.faultyRow, to: "site/" + Self.table)
    for name in ["gazette.yaml", "templates"] {
      try FileManager.default.copyItem(
        at: project.url.appending(path: name), to: project.url.appending(path: "site/\(name)"))
    }
    try FileManager.default.copyItem(
      at: project.url.appending(path: "content/data/visitors/datapackage.json"),
      to: project.url.appending(path: "site/content/data/visitors/datapackage.json"))
    for name in ["site", "site/", "./site"] {
      let prefix = name.hasSuffix("/") ? name : name + "/"
      let output = try project.gazette("check", name).output
      #expect(output.contains("\(prefix)\(Self.table):2:12: error:"))
      #expect(output.contains("2 | 2024-01-08,many"))
    }
  }

  @Test func nothingIsColouredWhereNoTerminalIs() throws {
    let project = try Project()
    try project.write(Self.faultyRow, to: Self.table)
    for environment in [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]] as [[String: String]] {
      let result = try project.gazette("check", environment: environment)
      #expect(!result.output.contains("\u{1B}"))
      #expect(!result.complaint.contains("\u{1B}"))
    }
  }

  @Test(arguments: [("", true), ("1", false)])
  func aTerminalHasColoursUnlessTheyAreUnwanted(noColor: String, isColoured: Bool) throws {
    // `script` lends a terminal; a machine without it has none to lend.
    let script = URL(filePath: "/usr/bin/script")
    guard FileManager.default.isExecutableFile(atPath: script.path) else { return }
    let project = try Project()
    try project.write(Self.faultyRow, to: Self.table)
    let process = GazetteProgram.process(
      [], in: project.url, environment: ["TERM": "xterm", "NO_COLOR": noColor])
    process.executableURL = script
    process.arguments = ["-qec", "'\(GazetteProgram.binary ?? "")' check", "/dev/null"]
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text.contains("error:"))
    #expect(text.contains("\u{1B}[1;31m") == isColoured)
  }

  @Test func initStartsASiteThatBuilds() throws {
    let folder = try TemporaryFolder()
    let made = try GazetteProgram.run(["init", "my-site"], in: folder.url)
    #expect(made.code == 0)
    #expect(made.complaint.hasPrefix("Wrote "))
    let built = try GazetteProgram.run(["build", "my-site", "--strict"], in: folder.url)
    #expect(built.code == 0)
    #expect(built.output.isEmpty)
    #expect(try folder.disk.tree("my-site/public")["index.html"] != nil)
    let again = try GazetteProgram.run(["init", "my-site"], in: folder.url)
    #expect(again.code == 2)
    #expect(again.complaint.contains("'my-site' is not empty"))
  }

  @Test(arguments: Rules.all.map(\.code))
  func explainsEveryCode(code: String) throws {
    let rule = try #require(Rules.rule(code))
    let result = try GazetteProgram.run(["explain", code], in: Repository.root)
    #expect(result.code == 0)
    #expect(
      result.output
        == "\(code) (\(rule.severity.rawValue)): \(rule.summary)\n\n\(rule.explanation)\n")
  }

  @Test func explainSuggestsTheNearestCode() throws {
    let result = try GazetteProgram.run(["explain", "celltype"], in: Repository.root)
    #expect(result.code == 2)
    #expect(result.complaint.contains("did you mean 'cell-type'?"))
  }

  @Test func aReaderThatGoesAwayIsNoFailure() throws {
    let project = try Project()
    let rows = (0..<20_000).map { "2024-01-08,x\($0)\n" }.joined()
    try project.write("day,visitors\n" + rows, to: Self.table)
    let process = GazetteProgram.process(["check", "--max-per-code", "20000"], in: project.url)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    _ = try output.fileHandleForReading.read(upToCount: 10)
    try output.fileHandleForReading.close()
    process.waitUntilExit()
    // A shell that pipes to `head` expects the one or the other.
    let isQuiet = [1, SIGPIPE].contains(process.terminationStatus)
    #expect(isQuiet)
  }
}
