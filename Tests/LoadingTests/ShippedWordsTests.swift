import Diagnostics
import GazetteModel
import Loading
import TestKit
import Testing

/// The words files that come with the program: a site in any of their languages has no holes.
@Suite struct ShippedWordsTests {
  static let languages = ["ar", "en", "zh-Hans"]

  private func words(_ language: String) throws -> (words: Words, findings: Findings) {
    var findings = Findings()
    let file = "templates/words/\(language).yaml"
    let words = ProjectLoader.words(
      try Repository.bytes(file), file: file, language: try #require(Language(language)),
      findings: &findings)
    return (try #require(words), findings)
  }

  @Test func theTestsKnowAllOfThem() throws {
    #expect(try Repository.files(in: "templates/words") == Self.languages.map { $0 + ".yaml" })
  }

  @Test(arguments: languages)
  func noWordIsMissing(language: String) throws {
    let (words, findings) = try words(language)
    #expect(findings.diagnostics.isEmpty)
    var asked = Set(WordName.allCases.map(\.rawValue))
    for file in try Repository.files(in: "templates") where file.hasSuffix(".mustache") {
      let text = try Repository.text("templates/" + file)
      asked.formUnion(text.matches(of: #/\bwords\.([a-z][a-z0-9-]*)/#).map { String($0.output.1) })
    }
    for other in Self.languages { asked.formUnion(try self.words(other).words.keys) }
    let missing = asked.subtracting(words.keys)
    #expect(missing.isEmpty, "\(language).yaml lacks \(missing.sorted().joined(separator: ", "))")
  }

  @Test(arguments: languages)
  func everyWordHasTheMarksOfEnglish(language: String) throws {
    func marks(_ text: String) -> Set<String> {
      Set(text.matches(of: #/\{[a-z]+\}/#).map { String($0.output) })
    }
    let (words, english) = (try words(language).words, try words("en").words)
    for key in english.keys {
      guard let phrase = words.phrase(key), let model = english.phrase(key) else { continue }
      #expect(marks(phrase.other) == marks(model.other), "\(language): \(key)")
      for (category, form) in phrase.forms {
        #expect(marks(form).isSubset(of: marks(model.other)), "\(language): \(key), \(category)")
      }
    }
  }
}
