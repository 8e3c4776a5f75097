import Diagnostics
import Gazette
import GazetteModel
import TestKit
import Testing

@Suite struct ManualTests {
  private static let folder = "Documentation/reference"

  @Test func theManualIsComplete() throws {
    for page in Manual.pages(words: Manual.defaultWords) {
      let file = "\(Self.folder)/\(page.file)"
      if Recording.isOn {
        try Recording.write(Array(page.text.utf8), to: file)
      } else {
        #expect(try Repository.text(file) == page.text, "\(file) is not what the program says")
      }
    }
  }

  @Test(.disabled(if: Recording.isOn, "the pages are being written"))
  func theManualHasNoOtherPages() throws {
    let pages = Manual.pages(words: Manual.defaultWords).map(\.file) + ["commands.md"]
    #expect(try Repository.files(in: Self.folder) == pages.sorted())
  }

  @Test func theManualExplainsEveryRule() throws {
    let text = try #require(
      Manual.pages(words: []).first { $0.file == "diagnostics.md" }
    ).text
    for rule in Rules.all {
      #expect(text.contains("\n## \(rule.code)\n"))
      #expect(text.contains(rule.explanation))
    }
  }

  @Test func theDefaultWordsHaveTheLanguagesOfTheTheme() throws {
    let files = try Repository.files(in: "templates/words")
    #expect(Manual.defaultWords.map { "\($0.language).yaml" }.sorted() == files)
  }
}
