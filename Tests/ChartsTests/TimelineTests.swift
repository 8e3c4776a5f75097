import Charts
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct TimelineTests {
  private static let english = "Notice on the orderly resumption of work of enterprises in the city"
  private static let chinese = "关于有序推进企业复工复产工作的通知（第二次修订）及有关事项的补充说明"

  /// A chain of `count` things, each of which changes those before it.
  private func timeline(_ count: Int, _ label: String, start: Int = 738_000) -> Timeline {
    let rows = (0..<count).map { number in
      Timeline.Row(
        label: "\(number + 1)  \(label)", isCurrent: number == 1,
        bars: [
          .init(from: start + number * 9, until: number == 0 ? nil : start + 200, kind: "held")
        ])
    }
    let marks = (1..<max(count, 2)).flatMap { number in
      (0..<number).prefix(3).map { target in
        Timeline.Mark(
          row: number, target: target, day: start + number * 9, label: "\(label) \(target + 1)")
      }
    }
    let ticks = stride(from: start, through: start + 200, by: 30).map {
      Timeline.Tick(day: $0, label: "2022-\(10 + $0 % 3)")
    }
    return Timeline(
      title: label, summary: "The same as a table", range: start...(start + 200), rows: rows,
      marks: count > 1 ? marks : [], ticks: ticks, now: .init(day: start + 190, label: "2022-12-31")
    )
  }

  /// The elements of a drawing, by an XML parser that knows nothing of how it was made.
  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String], text: String)] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements.append((name, attributes, ""))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      elements[elements.count - 1].text += text
    }
  }

  private func elements(
    _ timeline: Timeline
  ) throws -> [(name: String, attributes: [String: String], text: String)] {
    let reader = Reader()
    let parser = XMLParser(data: Data(timeline.svg(id: "t")))
    parser.delegate = reader
    #expect(parser.parse())
    return reader.elements
  }

  private struct Box {
    var left, right, top, bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The room of each text: half an em for a Latin letter, one em for a Chinese one.
  private func boxes(_ timeline: Timeline) throws -> [Box] {
    try elements(timeline).filter { $0.name == "text" }.map { element in
      let x = try #require(element.attributes["x"].flatMap { Double($0) })
      let y = try #require(element.attributes["y"].flatMap { Double($0) })
      let ems = element.text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 0.5 : 1) }
      return Box(left: x, right: x + ems * 13, top: y - 13 * 0.8, bottom: y + 13 * 0.2)
    }
  }

  @Test(arguments: [1, 2, 7, 24], [english, chinese, "W", "<&>\"'"])
  func labelsNeitherOverlapNorLeaveTheDrawing(count: Int, label: String) throws {
    let boxes = try boxes(timeline(count, label))
    #expect(boxes.count >= count)
    for (index, box) in boxes.enumerated() {
      #expect(box.left >= 0 && box.right <= 360, "\(box)")
      for other in boxes[(index + 1)...] { #expect(!box.overlaps(other), "\(box) \(other)") }
    }
  }

  @Test(arguments: [1, 7, 24]) func everyShapeLiesInTheDrawing(count: Int) throws {
    let elements = try elements(timeline(count, Self.chinese))
    let view = try #require(elements.first?.attributes["viewBox"]?.split(separator: " ").last)
    let height = try #require(Double(view))
    for element in elements {
      for (name, limit) in [("x", 360), ("x1", 360), ("cx", 360), ("y", height), ("y2", height)] {
        guard let value = element.attributes[name].flatMap({ Double($0) }) else { continue }
        #expect(value >= 0 && value <= limit, "\(element)")
      }
    }
  }

  @Test func aDayLiesWhereItsShareOfTheRangeIs() throws {
    let drawing = Timeline(
      title: "T", summary: "S", range: 0...100,
      rows: [.init(label: "a", bars: [.init(from: 25, until: 75, kind: "held")])], marks: [],
      ticks: [], now: .init(day: 50, label: "now"))
    let bar = try #require(elements(drawing).first { $0.name == "rect" }?.attributes)
    #expect(bar["x"] == "94" && bar["width"] == "172")
    let now = try #require(
      elements(drawing).first { $0.attributes["class"] == "timeline-now" }?.attributes)
    #expect(now["x1"] == "180" && now["x2"] == "180")
  }

  @Test func thoseWhoCannotSeeItAreToldWhatItShows() throws {
    let elements = try elements(timeline(2, "A & B <c>"))
    #expect(elements[0].attributes["role"] == "img")
    #expect(elements[0].attributes["aria-labelledby"] == "t-title t-summary")
    #expect(elements[1].name == "title" && elements[1].attributes["id"] == "t-title")
    #expect(elements[1].text == "A & B <c>")
    #expect(elements[2].name == "desc" && elements[2].attributes["id"] == "t-summary")
  }

  @Test func daysOutsideTheRangeAndEmptyDrawingsDoNoHarm() throws {
    let drawing = Timeline(
      title: "", summary: "", range: 5...5,
      rows: [.init(label: "", bars: [.init(from: -9, until: 900, kind: "held")])],
      marks: [.init(row: 0, target: 0, day: 99, label: "")], ticks: [.init(day: 1, label: "")],
      now: .init(day: 5, label: ""))
    #expect(try elements(drawing).count > 5)
  }
}
