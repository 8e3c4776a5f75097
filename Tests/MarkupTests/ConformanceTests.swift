import Diagnostics
import Foundation
import Testing

@testable import Markup

private let specification = ProcessInfo.processInfo.environment["GAZETTE_COMMONMARK_SPEC"]

@Suite struct ConformanceTests {
  /// An example of the CommonMark specification.
  struct Example {
    var number: Int
    var markdown: String
    var html: String
  }

  @Test(
    .enabled(
      if: specification != nil,
      "GAZETTE_COMMONMARK_SPEC names the file that scripts/fetch-commonmark-spec gets"))
  func writesWhatEveryCommonMarkExampleExpects() throws {
    let text = try String(contentsOfFile: #require(specification), encoding: .utf8)
    let examples = ConformanceTests.examples(in: text)
    #expect(examples.count == 652)
    var options = HTMLOptions()
    options.isVerbatim = true
    for example in examples {
      let html = Reading(example.markdown).document.html(options)
      #expect(
        String(decoding: html, as: UTF8.self) == example.html,
        "example \(example.number): \(example.markdown)")
    }
  }

  /// The examples between the long fences, in which an arrow stands for a tab.
  private static func examples(in text: String) -> [Example] {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var parts: [[Substring]]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      switch (line, parts) {
      case ("\(fence) example", nil): parts = [[]]
      case ("\(fence)", let complete?):
        let texts = complete.map { lines in
          lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
        }
        if texts.count == 2 {
          examples.append(
            Example(number: examples.count + 1, markdown: texts[0], html: texts[1]))
        }
        parts = nil
      case (".", let open?) where open.count == 1: parts?.append([])
      case (_, let open?): parts?[open.count - 1].append(line)
      default: break
      }
    }
    return examples
  }
}
