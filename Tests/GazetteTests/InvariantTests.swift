import Foundation
import TestKit
import Testing

@Suite struct InvariantTests {
  private static let crafts = [
    "Charts", "Comparison", "Compression", "Databases", "Diagnostics", "Files", "Languages",
    "Markup", "Spreadsheets", "Tabular", "Templates",
  ]
  private static let libraries: Set = ["CCmark", "CSQLite", "CXlsxWriter", "CZlib"]
  private static let rooms = [
    "Checking", "Deriving", "Exporting", "Loading", "Publishing", "Rendering",
  ]

  @Test(arguments: rooms)
  func noRoomImportsARoom(room: String) throws {
    let imports = try SourceTree.imports(of: room)
    #expect(!imports.isEmpty)
    #expect(imports.isDisjoint(with: Self.rooms))
    #expect(imports.isDisjoint(with: ["Gazette", "Serving", "GazetteCommand"]))
  }

  @Test(arguments: crafts)
  func noCraftKnowsGazette(craft: String) throws {
    let ours = try SourceTree.targets().subtracting(Self.libraries)
    let needNothing = [
      "Charts", "Comparison", "Compression", "Databases", "Diagnostics", "Languages",
      "Spreadsheets",
    ]
    let allowed: Set = needNothing.contains(craft) ? [] : ["Diagnostics"]
    #expect(try SourceTree.imports(of: craft).intersection(ours).isSubset(of: allowed))
  }

  @Test func theModelStandsOnFourCrafts() throws {
    let ours = try SourceTree.targets()
    #expect(
      try SourceTree.imports(of: "GazetteModel").intersection(ours) == [
        "Charts", "Diagnostics", "Languages", "Tabular",
      ])
  }

  @Test func onlyThePipelineKnowsTheOrder() throws {
    for target in try SourceTree.targets() where target != "Gazette" {
      let met = try SourceTree.imports(of: target).intersection(Self.rooms)
      #expect(met.isSubset(of: ["Publishing"]), "\(target) knows \(met.sorted())")
    }
  }

  @Test func onlyFilesTouchesTheDisk() throws {
    let words = [
      #/\b(?:FileManager|FileWrapper|NSData|NSString|InputStream|OutputStream)\b/#,
      #/\b(?:FileHandle|fopen|fdopen|opendir|openat|unlinkat|renameat)\(/#,
      #/(?:Data|String)\((?:contentsOf|contentsOfFile):|atomically:|contentsOfDirectory|import SystemPackage/#,
    ]
    let found = try SourceTree.files(matching: words)
    #expect(found.contains { $0.hasPrefix("Files/") })
    // What is embedded is read while the program is built.
    #expect(found.filter { !$0.hasPrefix("Files/") } == ["EmbedStarterTool/EmbedStarterTool.swift"])
  }

  @Test func onlyTheCommandPrints() throws {
    let words = [
      #/(?:^|[^.\w])(?:print|debugPrint|dump|puts|fputs|printf|fprintf|fwrite|NSLog)\(/#,
      #/\b(?:stdout|stderr|STDOUT_FILENO|STDERR_FILENO|standardOutput|standardError)\b/#,
    ]
    #expect(try SourceTree.files(matching: words) == ["GazetteCommand/Console.swift"])
  }

  @Test func onlyTheClockReadsTheTime() throws {
    let words = [
      "Date()", "Date.now", "ContinuousClock", "SuspendingClock", "clock_gettime", "gettimeofday",
      "DispatchTime", "CFAbsoluteTime", "timeIntervalSinceNow", "time(nil)", "= .now", "(.now",
      ": .now",
    ]
    #expect(try SourceTree.files(holding: words) == ["Gazette/Clock.swift"])
  }

  @Test func onlyTheCommandReadsTheEnvironment() throws {
    let words = ["ProcessInfo", "getenv", "CommandLine."]
    #expect(
      try SourceTree.files(holding: words)
        == ["EmbedStarterTool/EmbedStarterTool.swift", "GazetteCommand/Console.swift"])
  }

  @Test func nothingAsksForTheMachinesHabits() throws {
    let words = ["Locale.current", "TimeZone.current", "Calendar.current", "autoupdatingCurrent"]
    #expect(try SourceTree.files(holding: words).isEmpty)
  }

  @Test func nothingCanStopTheProgram() throws {
    let words = [
      #/\b(?:fatalError|preconditionFailure|assertionFailure)\(/#, #/\btry!/#, #/\bas!/#,
    ]
    #expect(try SourceTree.files(matching: words).isEmpty)
  }

  @Test func filesStayReadable() throws {
    for file in try SourceTree.swiftFiles() {
      let count = try Repository.text("Sources/\(file)").split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      // The names of all words are one list, however long.
      let limit = file.hasSuffix("/WordName.swift") ? 500 : 320
      #expect(count <= limit, "\(file) has \(count) lines")
    }
  }
}
