import Diagnostics
import Markup
import Testing

@Suite struct OutlineTests {
  @Test func listsHeadingsWithTheirLines() {
    let reading = Reading(
      """
      # *One* `two`
      text
      > ## Quoted ##

      Under
      lined
      ---
      - # In a list
      """)
    let headings = reading.document.headings
    #expect(headings.map(\.level) == [1, 2, 2, 1])
    #expect(headings.map(\.text) == ["One two", "Quoted", "Under lined", "In a list"])
    #expect(headings.map(\.id) == ["one-two", "quoted", "under-lined", "in-a-list"])
    #expect(
      headings.map { reading.text(at: $0.place) }
        == ["# *One* `two`", "## Quoted ##", "Under", "# In a list"])
  }

  @Test func givesTheWordsAlone() {
    let words = Reading(
      """
      # A *title*

      One [link](x)
      and ![picture](y) with `code`, <b>tags</b> and a  
      break.

      - item
      - item

      ```
      not words
      ```
      <div>not words</div>
      """
    ).document.plainText
    #expect(
      words == "A title\nOne link and picture with code, tags and a break.\nitem\nitem\n")
  }

  @Test(
    "tells code blocks with their lines",
    arguments: [
      ("```chart a b\nx\ny\n```\nz", "chart a b", "```chart a b", "x\ny\n"),
      ("~~~\nx\n\n~~~", "", "~~~", "x\n\n"),
      ("```\n```", "", "```", ""),
      ("```\nx", "", "```", "x"),
      ("- a\n\n  ```csv\n  x\n  ```\n- b", "csv", "```csv", "  x\n"),
      ("> ```csv\n> x\n\n```\n", "csv", "```csv", "> x\n"),
      ("a\n\n    x\n\n    y\n\nz", "", "x", "    x\n\n    y\n"),
      ("    ```\n    x\n", "", "```", "    ```\n    x\n"),
      ("```csv\r\nx\r\ny\r\n```\r\n", "csv", "```csv", "x\r\ny\r\n"),
    ])
  func codeBlocks(markdown: String, info: String, place: String, contents: String) throws {
    let reading = Reading(markdown)
    let block = try #require(reading.document.codeBlocks.first)
    #expect(block.info == info)
    #expect(block.language == String(info.prefix { $0 != " " }))
    #expect(reading.text(at: block.place) == place)
    #expect(reading.text(at: block.contents) == contents)
  }

  @Test func givesPlacesInTheWholeFile() {
    let reading = Reading("# a [b](c:d)\n\n<p>", offset: 100)
    #expect(reading.document.headings.first?.place == Place("a.md", 100..<112))
    #expect(reading.document.links.first?.place == Place("a.md", 108..<111))
    #expect(
      reading.findings.diagnostics.map(\.place)
        == [Place("a.md", 108..<111), Place("a.md", 114..<117)])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func countsEveryKindOfLineEnd(end: String) {
    let reading = Reading(["a", "# b", "c [d](e)"].joined(separator: end))
    #expect(reading.text(at: reading.document.headings.first?.place) == "# b")
    #expect(reading.text(at: reading.document.links.first?.place) == "e")
  }
}
