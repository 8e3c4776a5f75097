import Testing

@testable import Charts

@Suite struct RefusalTests {
  private static let x = Channel("x", .quantitative, title: "X")
  private static let y = Channel("y", .quantitative, title: "Y")
  private static let name = Channel("n", .nominal, title: "N")
  private static let day = Channel("t", .temporal(.day), title: "T")

  private func refusal(
    _ mark: Mark, x: Channel = x, y: Channel = y, color: Channel? = nil, facet: Channel? = nil,
    _ arrangement: Arrangement? = nil, annotations: [Annotation] = [], rows: [ChartRow]
  ) -> ChartRefusal? {
    let chart = Chart(
      mark, title: "T", x: x, y: y, color: color, facet: facet, arrangement: arrangement,
      annotations: annotations, rows: rows)
    guard case .failure(let refusal) = chart.plot(in: .english) else { return nil }
    return refusal
  }

  private func numbers(_ pairs: [(Double, Double)]) -> [ChartRow] {
    pairs.map { ChartRow(x: .number($0.0), y: .number($0.1)) }
  }

  private func names(_ count: Int, value: Double = 1) -> [ChartRow] {
    (0..<count).map { ChartRow(x: .text("\($0)"), y: .number(value), color: .text("\($0)")) }
  }

  @Test func nothingIsNoChart() {
    #expect(refusal(.line, rows: []) == .noRows)
    #expect(refusal(.line, rows: numbers([(1, .nan), (.infinity, 2)])) == .noValues)
    #expect(refusal(.line, rows: [ChartRow(x: .missing, y: .missing)]) == .noValues)
  }

  @Test func marksDrawWhatTheyCan() {
    let row = [ChartRow(x: .number(1), y: .number(1), color: .number(1))]
    #expect(refusal(.line, y: Self.name, rows: row) == .unsuitedKind(.line, .y))
    #expect(refusal(.area, y: Self.day, rows: row) == .unsuitedKind(.area, .y))
    #expect(refusal(.bar, rows: row) == .unsuitedKind(.bar, .x))
    #expect(refusal(.bar, x: Self.name, y: Self.name, rows: row) == .unsuitedKind(.bar, .x))
    #expect(refusal(.rect, x: Self.name, y: Self.name, rows: row) == .missingColor)
    #expect(refusal(.rect, y: Self.name, color: Self.y, rows: row) == .unsuitedKind(.rect, .x))
    #expect(refusal(.line, color: Self.y, rows: row) == .unsuitedKind(.line, .color))
    #expect(refusal(.point, facet: Self.y, rows: row) == .unsuitedKind(.point, .facet))
    #expect(refusal(.line, .stacked, rows: row) == .unsuitedArrangement(.line, .stacked))
    #expect(
      refusal(.bar, x: Self.name, .layered, rows: row) == .unsuitedArrangement(.bar, .layered))
    #expect(refusal(.area, .grouped, rows: row) == .unsuitedArrangement(.area, .grouped))
  }

  @Test func valuesAreOfTheirChannelsKind() {
    let rows = numbers([(1, 1)]) + [ChartRow(x: .text("2"), y: .number(2))]
    #expect(refusal(.line, rows: rows) == .wrongValue(.x, row: 1))
    #expect(refusal(.line, x: Self.day, rows: rows) == .wrongValue(.x, row: 0))
    let moment = Moment(year: 2022).map { ChartValue.moment($0) } ?? .missing
    #expect(
      refusal(.bar, x: Self.name, rows: [ChartRow(x: moment, y: .number(1))])
        == .wrongValue(.x, row: 0))
    #expect(
      refusal(.bar, y: Self.day, rows: [ChartRow(x: .number(1), y: .text("a"))])
        == .wrongValue(.y, row: 0))
  }

  @Test func numbersHaveAPlaceOnTheirAxis() {
    let log = Channel("y", .quantitative, title: "Y", scale: .log)
    #expect(refusal(.line, y: log, rows: numbers([(1, 1), (2, 0)])) == .notPositive(.y, row: 1))
    #expect(refusal(.line, y: log, rows: numbers([(1, -3)])) == .notPositive(.y, row: 0))
    #expect(refusal(.bar, x: Self.name, y: log, rows: names(1)) == .logarithmicBaseline)
    #expect(refusal(.line, rows: numbers([(1, 2e300)])) == .tooLarge(.y, row: 0))
  }

  @Test func noMarkHidesAnother() {
    let twice = names(2) + names(1)
    #expect(refusal(.bar, x: Self.name, rows: twice) == .duplicate(row: 2, first: 0))
    let cells = [0, 1, 0].map {
      ChartRow(x: .text("a"), y: .text("\($0)"), color: .number(Double($0)))
    }
    #expect(
      refusal(.rect, x: Self.name, y: Self.name, color: Self.y, rows: cells)
        == .duplicate(row: 2, first: 0))
    let area = [(1, 1), (1, 2)].map {
      ChartRow(x: .number($0.0), y: .number($0.1), color: .text("a"))
    }
    #expect(refusal(.area, color: Self.name, rows: area) == .duplicate(row: 1, first: 0))
    #expect(refusal(.area, color: Self.name, .layered, rows: area) == nil)
    #expect(refusal(.line, rows: numbers([(1, 1), (1, 2)])) == nil)
  }

  @Test func sharesAreNotBelowZero() {
    let rows = names(1) + names(1, value: -1)
    let stated = rows.enumerated().map {
      ChartRow(x: .text("a"), y: $1.y, color: .text("\($0)"))
    }
    #expect(
      refusal(.bar, x: Self.name, color: Self.name, .normalized, rows: stated)
        == .negativeShare(row: 1))
  }

  @Test func whatCannotBeToldApartIsNotDrawn() {
    let lines = (0..<60).map {
      ChartRow(x: .number(1), y: .number(2), color: .text("\($0)"), facet: .text("\($0)"))
    }
    #expect(
      refusal(.line, color: Self.name, rows: lines) == .tooMany(.series, count: 60, limit: 40))
    #expect(
      refusal(.area, color: Self.name, .layered, rows: Array(lines.prefix(9)))
        == .tooMany(.series, count: 9, limit: 8))
    #expect(refusal(.area, color: Self.name, .layered, rows: Array(lines.prefix(8))) == nil)
    let points = (0..<501).map {
      ChartRow(x: .number(Double($0)), y: .number(2), color: .text("\($0 % 9)"))
    }
    #expect(
      refusal(.point, color: Self.name, rows: points) == .tooMany(.series, count: 9, limit: 8))
    #expect(refusal(.point, color: Self.name, rows: Array(points.prefix(500))) == nil)
    #expect(refusal(.line, facet: Self.name, rows: lines) == nil)
    #expect(
      refusal(.bar, x: Self.name, rows: names(1001))
        == .tooMany(.categories, count: 1001, limit: 1000))
  }

  @Test func annotationsStandAtPlacesOfTheirAxis() {
    let fine = Annotation.rule(.y, at: .number(5), label: "a")
    let rows = names(2)
    for value in [ChartValue.number(9), .text("9"), .missing] {
      let wrong = Annotation.rule(.x, at: value, label: "b")
      #expect(
        refusal(.bar, x: Self.name, annotations: [fine, wrong], rows: rows)
          == .wrongAnnotation(index: 1))
    }
    let category = Annotation.rule(.x, at: .text("1"), label: "d")
    #expect(refusal(.bar, x: Self.name, annotations: [category], rows: rows) == nil)
    let many = Array(repeating: fine, count: 51)
    #expect(
      refusal(.bar, x: Self.name, annotations: many, rows: rows)
        == .tooMany(.annotations, count: 51, limit: 50))
    let open = Annotation.band(.y, from: .number(1), to: .number(.infinity), label: "c")
    #expect(
      refusal(.bar, x: Self.name, annotations: [open], rows: rows) == .wrongAnnotation(index: 0))
  }

  @Test func annotationsLeaveTheDataItsRoom() {
    let rows = numbers([(10, 5), (20, 6)])
    func far(_ axis: Annotation.Axis, _ value: Double) -> ChartRefusal? {
      let annotation = Annotation.rule(axis, at: .number(value), label: "a")
      return refusal(.line, annotations: [annotation], rows: rows)
    }
    #expect(far(.y, 1e300) == .farAnnotation(index: 0))
    #expect(far(.y, 60.5) == .farAnnotation(index: 0) && far(.y, 60) == nil)
    #expect(far(.x, -181) == .farAnnotation(index: 0) && far(.x, -180) == nil)
    let reversed = Annotation.band(.y, from: .number(4), to: .number(3), label: "b")
    #expect(refusal(.line, annotations: [reversed], rows: rows) == .reversedBand(index: 0))
  }

  @Test func anArrangementNeedsAColour() {
    #expect(refusal(.area, .normalized, rows: numbers([(1, -1)])) == .loneArrangement(.normalized))
  }
}
