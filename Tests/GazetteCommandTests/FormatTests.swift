import Foundation
import TestKit
import Testing

@Suite(.enabled(if: GazetteProgram.isThere, "GAZETTE_BINARY names no program"))
struct FormatTests {
  private let project: Project

  init() throws {
    project = try Project()
    try project.write("day,visitors\n2024-01-08,many\n", to: "content/data/visitors/visitors.csv")
    try project.write("x", to: "content/no,tes: 100%.txt")
    try project.write("---\ntitel: x\n---\nText.", to: "content/pages/more.en.md")
  }

  @Test func jsonIsReadLineByLine() throws {
    let result = try project.gazette("check", "--format", "json")
    #expect(result.code == 1)
    #expect(result.complaint.isEmpty)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 4)
    let objects = try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(
      Set(objects.compactMap { $0["code"] as? String })
        == ["cell-type", "file-unused", "unknown-key", "missing-key"])
    for object in objects {
      #expect(["error", "warning"].contains(object["severity"] as? String))
      #expect(object["message"] is String)
      #expect(object["file"] is String)
      if let line = object["line"] as? Int { #expect(line >= 1) }
    }
    let cell = objects.first { $0["code"] as? String == "cell-type" }
    #expect(cell?["line"] as? Int == 2 && cell?["column"] as? Int == 12)
    #expect(cell?["byte_offset"] as? Int == 24 && cell?["byte_length"] as? Int == 4)
  }

  @Test func sarifHasWhatItsStandardAsksFor() throws {
    let result = try project.gazette("check", "--format", "sarif")
    #expect(result.code == 1)
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "Gazette")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 4)
    for entry in results {
      let index = try #require(entry["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == entry["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(entry["level"] as? String))
      #expect((entry["message"] as? [String: Any])?["text"] is String)
      for location in entry["locations"] as? [[String: Any]] ?? [] {
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        let uri = try #require((physical["artifactLocation"] as? [String: Any])?["uri"] as? String)
        #expect(URL(string: uri) != nil)
        if let region = physical["region"] as? [String: Any] {
          #expect((region["startLine"] as? Int ?? 0) >= 1)
          #expect((region["startColumn"] as? Int ?? 0) >= 1)
        }
      }
    }
  }

  @Test func sarifOfASoundSiteIsALogToo() throws {
    let sound = try Project()
    let result = try sound.gazette("check", "--format", "sarif")
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect((run["results"] as? [Any])?.isEmpty == true)
  }

  @Test func githubReadsACommandALine() throws {
    let result = try project.gazette("check", "--format", "github")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 4)
    for line in lines {
      #expect(line.wholeMatch(of: #/::(?:error|warning) file=[^:]*,title=[a-z-]+::.+/#) != nil)
    }
    #expect(lines.contains { $0.contains("file=content/no%2Ctes%3A 100%25.txt,") })
  }

  @Test(arguments: ["json", "github"])
  func aSoundSiteHasNoLines(format: String) throws {
    let sound = try Project()
    let result = try sound.gazette("check", "--format", format)
    #expect(result.code == 0)
    #expect(result.output.isEmpty)
    #expect(result.complaint.isEmpty)
  }
}
