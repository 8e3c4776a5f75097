import GazetteModel
import Loading
import Testing

@Suite struct LastReleaseTests {
  @Test func readsWhatABuildHasWritten() throws {
    let text = """
      { "version": "1.2.0", "created": "2022-12-31T00:00:00+08:00", "resources": [
        { "name": "a", "gazette:rows": 7, "hash": "sha256:abc" }, { "name": "b", "gazette:rows": 0 },
        { "name": "c" }, 5 ] }
      """
    let last = try #require(LastReleaseReader.read(Array(text.utf8)))
    #expect(last.version == "1.2.0" && last.created == "2022-12-31T00:00:00+08:00")
    #expect(last.tables.keys.sorted() == ["a", "b"])
    #expect(last.tables["a"]?.rowCount == 7 && last.tables["a"]?.sha256 == "abc")
    #expect(last.tables["b"]?.sha256 == nil)
  }

  @Test(arguments: ["", "[]", "{}", "{ \"resources\": 5 }", "{ \"resources\": [", "\u{FFFD}"])
  func takesAnythingElseForNoRelease(text: String) {
    #expect(LastReleaseReader.read(Array(text.utf8)) == nil)
  }
}
