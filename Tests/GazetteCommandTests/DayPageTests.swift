import Foundation
import TestKit
import Testing

/// The sample at every day of a month: it never fails, and the page of a day is the same whenever it is built.
@Suite(.enabled(if: GazetteProgram.isThere, "GAZETTE_BINARY names no program"))
struct DayPageTests {
  /// The pages of days of the sample as it stands on a day, by path.
  private func dayPages(_ day: String) throws -> [String: Data] {
    let folder = try TemporaryFolder()
    let result = try GazetteProgram.run(
      ["build", Repository.root.path, "--as-of", day, "--out", "site"], in: folder.url)
    #expect(result.code == 0, "\(day): \(result.output) \(result.complaint)")
    var pages: [String: Data] = [:]
    for language in ["", "zh-Hans/"] {
      let root = folder.url.appending(path: "site/\(language)in-force")
      for name in try FileManager.default.contentsOfDirectory(atPath: root.path)
      where name.hasPrefix("20") {
        pages[language + name] = try Data(contentsOf: root.appending(path: "\(name)/index.html"))
      }
    }
    return pages
  }

  @Test func theSampleStandsAtEveryDayOfDecember() throws {
    let last = try dayPages("2022-12-31")
    #expect(last.count > 10)
    for number in 1...30 {
      let day = "2022-12-\(number < 10 ? "0" : "")\(number)"
      let pages = try dayPages(day)
      #expect(pages.keys.sorted() == last.keys.filter { $0.suffix(10) <= day }.sorted())
      for (path, bytes) in pages { #expect(last[path] == bytes, "\(path) on \(day)") }
    }
  }
}
