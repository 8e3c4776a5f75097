import Charts

/// Charts of what offices really hand in: empty, enormous, contradictory, in every script.
enum OddCharts {
  static let all: [(name: String, chart: Chart)] = numbers + times + categories + crowds + texts

  private static let x = Channel("x", .quantitative, title: "Cause")
  private static let y = Channel("y", .quantitative, title: "Effect", unit: "cases")
  private static let day = Channel("day", .temporal(.day), title: "Day")
  private static let name = Channel("name", .nominal, title: "Name")
  private static let color = Channel("color", .nominal, title: "Series")

  private static func line(_ values: [Double], zero: Bool = true, mark: Mark = .line) -> Chart {
    var y = y
    y.includesZero = zero
    return Chart(
      mark, title: "Values as they came", x: mark == .bar ? name : x, y: y,
      rows: values.enumerated().map { index, value in
        ChartRow(
          x: mark == .bar ? .text("No. \(index)") : .number(Double(index)), y: .number(value))
      })
  }

  private static let numbers: [(name: String, chart: Chart)] = [
    ("one point", line([5])), ("one bar", line([5], mark: .bar)),
    ("one zero", line([0])), ("zeros only", line([0, 0, 0], mark: .area)),
    ("all equal", line([7, 7, 7], zero: false)), ("all equal bars", line([7, 7, 7], mark: .bar)),
    ("negative only", line([-5, -9, -2])), ("negative bars", line([-5, -9, -2], mark: .bar)),
    ("mixed signs", line([-5, 9, -2, 4], mark: .area)),
    ("huge", line([1e300, 5e299, -1e300])), ("huge bars", line([1e300, 2e299], mark: .bar)),
    ("huge points", line([1e300, 2e299], mark: .point)), ("tiny", line([1e-300, 3e-300, 2e-300])),
    ("too tiny", line([.leastNonzeroMagnitude, 3 * .leastNonzeroMagnitude])),
    ("close", line([1e15, 1e15 + 1, 1e15 + 2], zero: false)),
    ("closer than digits", line([0.1, 0.1 + 1e-17, 0.1], zero: false)),
    ("not a number", line([1, .nan, 3, .infinity, 5, -.infinity])),
    ("gaps between all", line([1, .nan, 2, .nan, 3])),
    ("millions", line([1_250_000, 48_000_000], mark: .bar)),
    ("fractions", line([0.000_012, 0.000_034])),
    (
      "log over 600 decades",
      Chart(
        .line, title: "All scales", x: x, y: Channel("y", .quantitative, title: "Y", scale: .log),
        rows: [1e-299, 1, 1e299].enumerated().map {
          ChartRow(x: .number(Double($0)), y: .number($1))
        })
    ),
    (
      "log of one value",
      Chart(
        .point, title: "One", x: Channel("x", .quantitative, title: "X", scale: .log), y: y,
        rows: [ChartRow(x: .number(20), y: .number(3))])
    ),
  ]

  private static func moment(_ minutes: Int) -> ChartValue {
    let (day, minute) = (minutes / 1440, minutes % 1440)
    return Moment(
      year: 2022, month: 1 + day / 28 % 12, day: 1 + day % 28, hour: minute / 60,
      minute: minute % 60
    ).map { .moment($0) } ?? .missing
  }

  private static func timed(_ unit: Granularity, _ minutes: [Int], _ mark: Mark = .line) -> Chart {
    Chart(
      mark, title: "In the course of time", x: Channel("t", .temporal(unit), title: "Time"), y: y,
      annotations: [
        .rule(.x, at: moment(minutes[0]), label: "The beginning of it all"),
        .rule(.x, at: moment(minutes[minutes.count - 1]), label: "What we know today"),
        .rule(.y, at: .number(3), label: "Target"), .rule(.y, at: .number(3.1), label: "Promise"),
      ],
      rows: minutes.enumerated().map { ChartRow(x: moment($1), y: .number(Double(2 + $0 % 7))) })
  }

  private static let times: [(name: String, chart: Chart)] = [
    ("one day", timed(.day, [50 * 1440])), ("two days", timed(.day, [0, 1440], .bar)),
    ("unsorted days", timed(.day, [9, 3, 7, 1, 30].map { $0 * 1440 })),
    ("days of a year", timed(.day, (0..<330).map { $0 * 1440 })),
    ("bars of days", timed(.day, (0..<40).map { $0 * 1440 }, .bar)),
    ("minutes of an hour", timed(.minute, (0..<60).map { $0 })),
    ("minutes over two days", timed(.minute, (0..<50).map { $0 * 61 })),
    ("same day twice", timed(.day, [1, 2, 2, 3].map { $0 * 1440 })),
    (
      "years 1 to 9999",
      Chart(
        .line, title: "All of time", x: Channel("t", .temporal(.year), title: "Year"), y: y,
        rows: [1, 500, 9999].map { year in
          ChartRow(
            x: Moment(year: year).map { .moment($0) } ?? .missing, y: .number(Double(year)))
        })
    ),
  ]

  private static func bars(
    _ names: [String], horizontal: Bool = false, title: String = "By name"
  ) -> Chart {
    Chart(
      .bar, title: title, x: horizontal ? y : name, y: horizontal ? name : y,
      rows: names.enumerated().map { index, name in
        let number = ChartValue.number(Double(index * 7 % 13))
        return ChartRow(
          x: horizontal ? number : .text(name), y: horizontal ? .text(name) : number)
      })
  }

  private static let long = (0..<5).map { number in
    String(repeating: "A very long name of an office ", count: 7) + "\(number)"
  }
  private static let chinese = ["北京市朝阳区人民政府办公室", "深圳市宝安区工业和信息化局", "上海", "广州市天河区卫生健康委员会"]
  private static let arabic = ["وزارة الصحة ووقاية المجتمع", "هيئة الطرق والمواصلات", "بلدية"]

  private static let categories: [(name: String, chart: Chart)] = [
    ("400 categories", bars((0..<400).map { "Category \($0)" })),
    ("400 lying categories", bars((0..<400).map { "Category \($0)" }, horizontal: true)),
    ("long names", bars(long)), ("long lying names", bars(long, horizontal: true)),
    ("Chinese names", bars(chinese)), ("lying Chinese names", bars(chinese, horizontal: true)),
    ("Arabic names", bars(arabic)), ("lying Arabic names", bars(arabic, horizontal: true)),
    ("one name of 200 letters", bars([String(repeating: "W", count: 200)])),
    ("names without letters", bars(["", " ", "\u{200B}"])),
    (
      "long title",
      bars(["a", "b"], title: String(repeating: "What we found is this. ", count: 40))
    ),
    ("long Chinese title", bars(["a"], title: String(repeating: "我们发现的情况如下，", count: 40))),
    (
      "heat map of long names",
      Chart(
        .rect, title: "Cells", x: name, y: Channel("other", .nominal, title: "Other"),
        color: Channel("v", .quantitative, title: "Value", unit: "cases"),
        rows: long.flatMap { first -> [ChartRow] in
          chinese.map { ChartRow(x: .text(first), y: .text($0), color: .number(Double($0.count))) }
        })
    ),
  ]

  private static func series(
    _ count: Int, _ points: Int, mark: Mark = .line, faceted: Bool = false
  ) -> Chart {
    Chart(
      mark, title: "Many at once", x: x, y: y, color: faceted ? nil : color,
      facet: faceted ? color : nil,
      rows: (0..<count * points).map { index in
        let (number, point) = (index % count, index / count)
        return ChartRow(
          x: .number(Double(point)), y: .number(Double(index * 7919 % 104_729)),
          color: .text("Series \(number)"), facet: .text("Series \(number)"),
          isProvisional: point > points - 3)
      })
  }

  private static let crowds: [(name: String, chart: Chart)] = [
    ("10,000 points", series(1, 10_000)), ("40 series", series(40, 12)),
    ("8 series", series(8, 30)), ("12 areas", series(12, 20, mark: .area)),
    ("5,000 signs", series(3, 1_700, mark: .point)), ("30 panels", series(30, 8, faceted: true)),
    ("2 panels", series(2, 8, faceted: true)),
    (
      "50 annotations in panels",
      Chart(
        .point, title: "Much was said", x: x, y: y, facet: color,
        annotations: (0..<50).map {
          .rule(
            $0.isMultiple(of: 2) ? .x : .y, at: .number(Double($0) / 9), label: "No. \($0) of all")
        },
        rows: (0..<9).map {
          ChartRow(x: .number(Double($0)), y: .number(3), facet: .text("Panel \($0 % 3)"))
        })
    ),
    (
      "series that end at one value",
      Chart(
        .line, title: "All meet", x: x, y: y, color: color,
        rows: (0..<6).flatMap { number -> [ChartRow] in
          [0, 1].map {
            ChartRow(
              x: .number(Double($0)), y: .number(Double(number * (1 - $0)) + 1),
              color: .text("Series \(number)"))
          }
        })
    ),
  ]

  private static let hostile =
    "</title><script>alert(\"1\")</script>&amp;]]>\u{0}\u{1F}\u{FFFE}\n\t'\\"

  private static let texts: [(name: String, chart: Chart)] = [
    (
      "hostile texts",
      Chart(
        .bar, title: hostile, description: hostile,
        x: Channel(hostile, .nominal, title: hostile),
        y: Channel("y", .quantitative, title: hostile, unit: hostile),
        color: Channel("c", .nominal, title: hostile),
        facet: Channel("f", .nominal, title: hostile),
        annotations: [
          .rule(.y, at: .number(1), label: hostile), .rule(.x, at: .text(hostile), label: hostile),
        ],
        rows: [
          ChartRow(x: .text(hostile), y: .number(1), color: .text(hostile), facet: .text(hostile)),
          ChartRow(x: .text("a"), y: .number(2), color: .text("b"), facet: .text("c")),
        ])
    ),
    (
      "emoji and marks",
      bars(["👩‍👩‍👧‍👦 families", "e\u{301}\u{302}\u{303}\u{304}", "ﷺ", "\u{202E}backwards", "नमस्ते"])
    ),
    (
      "no titles",
      Chart(
        .bar, title: "", x: Channel("", .nominal, title: ""),
        y: Channel("", .quantitative, title: ""),
        rows: [ChartRow(x: .text("a"), y: .number(1))])
    ),
    (
      "missing names",
      Chart(
        .bar, title: "Not everyone said", x: name, y: y, color: color,
        rows: [
          ChartRow(x: .text("a"), y: .number(1)),
          ChartRow(x: .missing, y: .number(2), color: .text("b")),
          ChartRow(x: .text("b"), y: .missing, color: .text("b")),
        ])
    ),
  ]
}
