import Testing

@testable import Charts

@Suite struct OddChartTests {
  private static let names = OddCharts.all.map(\.name)
  private static let notations: [Notation] = [.english, .chinese, .arabic]

  private func drawings(_ name: String) throws -> [(label: String, root: SVGElement)] {
    let chart = try #require(OddCharts.all.first { $0.name == name }).chart
    return try Self.notations.flatMap { notation in
      let plot = try chart.plot(in: notation).get()
      return try [343, 720].map { width in
        let svg = plot.svg(width: width, prefix: "c")
        return ("\(notation.language) \(width)", try SVGElement.read(svg))
      }
    }
  }

  @Test(arguments: names) func noLabelTouchesAnother(name: String) throws {
    for (label, root) in try drawings(name) {
      let texts = root.all("text").filter { !$0.text.allSatisfy(\.isWhitespace) }
      let boxes = try texts.map { try $0.box() }
      for first in boxes.indices {
        for second in boxes.indices where first < second {
          let (left, right) = (boxes[first], boxes[second])
          let across = min(left.maxX, right.maxX) - max(left.x, right.x)
          let down = min(left.maxY, right.maxY) - max(left.y, right.y)
          #expect(
            across <= 0.2 || down <= 0.2,
            "\(label): '\(texts[first].text)' and '\(texts[second].text)'")
        }
      }
    }
  }

  @Test(arguments: names) func noLabelLeavesTheDrawing(name: String) throws {
    for (label, root) in try drawings(name) {
      let (width, height) = (try root.number("width"), try root.number("height"))
      for text in root.all("text") {
        let box = try text.box()
        #expect(
          box.x >= -0.2 && box.maxX <= width + 0.2 && box.y >= 0 && box.maxY <= height,
          "\(label): '\(text.text)' at \(box)")
      }
    }
  }

  @Test(arguments: names) func everyMarkLiesWithinTheDrawing(name: String) throws {
    for (label, root) in try drawings(name) {
      let (width, height) = (try root.number("width"), try root.number("height"))
      for rect in root.all("rect") where rect.attributes["x"] != nil {
        let (x, y) = (try rect.number("x"), try rect.number("y"))
        let right = x + (try rect.number("width"))
        let bottom = y + (try rect.number("height"))
        #expect(x >= 0 && y >= 0 && right <= width && bottom <= height, "\(label)")
      }
      for path in root.all("path")
      where path.attributes["id"] == nil && !path.classes.contains("chart-hatch") {
        for point in try PathPoints(path.attributes["d"] ?? "").points {
          #expect(
            point.x >= -6 && point.y >= -6 && point.x <= width + 6 && point.y <= height + 6,
            "\(label): \(path.classes) \(point)")
        }
      }
    }
  }

  @Test(arguments: names) func theDrawingHasANameAndADescription(name: String) throws {
    for (_, root) in try drawings(name) {
      #expect(root.attributes["role"] == "img")
      #expect(root.attributes["aria-labelledby"] == "c-title c-desc")
      let ids = root.all.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      #expect(ids.contains("c-title") && ids.contains("c-desc"))
      #expect(root.all("desc").first?.text.isEmpty == false)
    }
  }

  @Test(arguments: names) func theSameRowsGiveTheSameBytes(name: String) throws {
    let chart = try #require(OddCharts.all.first { $0.name == name }).chart
    let first = try chart.plot(in: .english).get()
    let second = try chart.plot(in: .english).get()
    #expect(first.svg(width: 343, prefix: "c") == second.svg(width: 343, prefix: "c"))
    #expect(first.vegaLite == second.vegaLite)
  }
}
