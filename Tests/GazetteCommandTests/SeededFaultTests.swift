import Foundation
import TestKit
import Testing

@Suite(.enabled(if: GazetteProgram.isThere, "GAZETTE_BINARY names no program"))
struct SeededFaultTests {
  /// A place that a diagnostic names.
  private struct Spot: Hashable {
    var code: String
    var file: String
    var line: Int
    var column: Int
  }

  @Test func everyFaultIsReportedAtItsLineAndColumn() throws {
    #expect(SeededFault.all.count >= 20)
    #expect(Set(SeededFault.all.map(\.code)).count == SeededFault.all.count)
    let folder = try TemporaryFolder()
    for name in ["gazette.yaml", "content", "templates"] { try folder.copy(name) }
    let spots = try seed(folder)

    let result = try GazetteProgram.run(["check", "--format", "json"], in: folder.url)
    #expect(result.code == 1)
    let found = try result.output.split(separator: "\n").compactMap { line -> Spot? in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let object, let code = object["code"] as? String, let file = object["file"] as? String,
        let line = object["line"] as? Int, let column = object["column"] as? Int
      else { return nil }
      return Spot(code: code, file: file, line: line, column: column)
    }
    for spot in spots {
      let near = found.filter { $0.file == spot.file || $0.code == spot.code }
      #expect(found.contains(spot), "found there: \(near)")
    }
  }

  @Test func theSampleSiteItselfHasNone() throws {
    let result = try GazetteProgram.run(["check", "--strict"], in: Repository.root)
    #expect(result.code == 0)
    #expect(result.output.isEmpty)
  }

  /// Puts the faults into the files of a folder, and tells where each of them stands then.
  private func seed(_ folder: TemporaryFolder) throws -> [Spot] {
    var texts: [String: String] = [:]
    for (number, fault) in SeededFault.all.enumerated() {
      let text =
        try texts[fault.file]
        ?? String(contentsOf: folder.url.appending(path: fault.file), encoding: .utf8)
      let range = try #require(text.firstRange(of: fault.old), "\(fault.old) in \(fault.file)")
      texts[fault.file] = text.replacingCharacters(
        in: range, with: fault.new.replacing("⟦", with: mark(number)))
    }
    var spots: [Spot] = []
    for (number, fault) in SeededFault.all.enumerated() {
      let marked = texts[fault.file, default: ""]
      let before = try #require(marked.components(separatedBy: mark(number)).first)
      let lines = unmarked(before).unicodeScalars.split(
        separator: "\n", omittingEmptySubsequences: false)
      spots.append(
        Spot(
          code: fault.code, file: fault.file, line: lines.count,
          column: (lines.last?.count ?? 0) + 1))
    }
    for (file, text) in texts { try folder.write(unmarked(text), to: file) }
    return spots
  }

  /// A character of nobody's that stands where a fault begins.
  private func mark(_ number: Int) -> String {
    String(Unicode.Scalar(UInt16(0xE000 + number)).map(Character.init) ?? " ")
  }

  private func unmarked(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !(0xE000...0xE0FF).contains($0.value) })
    )
  }
}
