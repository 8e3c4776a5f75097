import Charts

/// The charts whose pictures are kept under `Pictures/`: each kind of mark, with what belongs to it.
enum SampleCharts {
  static let all: [(name: String, chart: Chart, notation: Notation)] = [
    ("line", line, .english), ("line-chinese", lineChinese, .chinese),
    ("line-series", lineSeries, .english), ("line-log", lineLog, .english),
    ("area-stacked", areaStacked, .english), ("area-layered", areaLayered, .english),
    ("bar", bar, .english), ("bar-stacked", barStacked, .english),
    ("bar-horizontal", barHorizontal, .english), ("bar-grouped", barGrouped, .english),
    ("bar-normalized", barNormalized, .english), ("bar-arabic", barArabic, .arabic),
    ("point", point, .english), ("rect", rect, .english), ("facets", facets, .english),
  ]

  static func day(_ number: Int, of month: Int = 3, year: Int = 2022) -> ChartValue {
    Moment(year: year, month: month, day: number).map { .moment($0) } ?? .missing
  }

  private static let sectors = ["Manufacturing", "Logistics", "Retail", "Construction"]

  private static func filed(_ day: Int) -> Double {
    (1200 / (1 + (-Double(day - 14)).magnitude / 4)).rounded()
  }

  static let line = Chart(
    .line, title: "Filings peaked at 1,200 on 14 March, a week before the notice took effect",
    x: Channel("day", .temporal(.day), title: "Day"),
    y: Channel("filings", .quantitative, title: "Filings", unit: "a day"),
    annotations: [
      .rule(.x, at: day(21), label: "Notice takes effect"),
      .rule(.y, at: .number(600), label: "Capacity"),
      .band(.x, from: day(3), to: day(6), label: "Offices closed"),
    ],
    rows: (1...28).map { number -> ChartRow in
      ChartRow(
        x: day(number),
        y: (3...5).contains(number) || number == 7 ? .missing : .number(filed(number)),
        isProvisional: number > 25)
    })

  static let lineChinese = Chart(
    .line, title: "发热门诊由94家增至1263家，两周内增长逾十二倍",
    x: Channel("day", .temporal(.day), title: "日期"),
    y: Channel("clinics", .quantitative, title: "发热门诊", unit: "家"),
    annotations: [.rule(.x, at: day(7, of: 12), label: "通告生效")],
    rows: [(1, 94), (4, 94), (7, 303), (9, 480), (12, 921), (14, 1263)].map {
      ChartRow(x: day($0.0, of: 12), y: .number($0.1))
    })

  static let lineSeries = Chart(
    .line, title: "Manufacturing resumed first",
    x: Channel("month", .temporal(.month), title: "Month"),
    y: Channel("share", .quantitative, title: "Firms at work", format: .percent),
    color: Channel("sector", .nominal, title: "Sector"),
    rows: sectors.enumerated().flatMap { sector -> [ChartRow] in
      (0..<18).map { month -> ChartRow in
        let moment = Moment(year: 2021 + month / 12, month: month % 12 + 1)
        let rate: Double = 0.05 - Double(sector.offset) * 0.009
        let share = min(0.98, 0.2 + Double(month) * rate)
        return ChartRow(
          x: moment.map { .moment($0) } ?? .missing, y: .number((share * 100).rounded() / 100),
          color: .text(sector.element))
      }
    })

  static let lineLog = Chart(
    .line, title: "Cases grew a thousandfold in three weeks",
    x: Channel("day", .temporal(.day), title: "Day"),
    y: Channel("cases", .quantitative, title: "Cases", scale: .log),
    color: Channel("city", .nominal, title: "City"),
    rows: ["Bao'an", "Nanshan", "Futian"].enumerated().flatMap { city -> [ChartRow] in
      (0..<21).map { number -> ChartRow in
        let rate = 1.39 - Double(city.offset) * 0.06
        let cases = (0..<number).reduce(3.0) { value, _ in value * rate }
        return ChartRow(
          x: day(number + 1), y: .number(cases.rounded()), color: .text(city.element),
          isProvisional: number > 17)
      }
    })

  private static func areas(_ title: String, _ arrangement: Arrangement) -> Chart {
    Chart(
      .area, title: title, x: Channel("year", .temporal(.year), title: "Year"),
      y: Channel("notices", .quantitative, title: "Notices"),
      color: Channel("kind", .nominal, title: "Kind"), arrangement: arrangement,
      rows: ["Orders", "Guidance", "Decisions"].enumerated().flatMap { kind -> [ChartRow] in
        (2008...2022).map { year -> ChartRow in
          let bend = (year - 2008) * (kind.offset + 1) % 7 * 4
          let moment = Moment(year: year)
          return ChartRow(
            x: moment.map { .moment($0) } ?? .missing,
            y: .number(Double(40 + kind.offset * 25 + bend)), color: .text(kind.element),
            isProvisional: year == 2022)
        }
      })
  }

  static let areaStacked = areas("The office issued more decisions every year", .stacked)
  static let areaLayered = areas("Decisions have always outnumbered orders", .layered)

  static let bar = Chart(
    .bar, title: "Losses turned into gains in May",
    x: Channel("month", .temporal(.month), title: "Month"),
    y: Channel("balance", .quantitative, title: "Balance", unit: "CNY"),
    rows: (1...12).map { month -> ChartRow in
      let balance = (month - 4) * (month - 4) * (month < 4 ? -1 : 1) * 112_500
      return ChartRow(
        x: day(1, of: month), y: .number(Double(balance)), isProvisional: month == 12)
    })

  private static func districts(
    _ title: String, _ arrangement: Arrangement, horizontal: Bool = false
  ) -> Chart {
    let district = Channel("district", .nominal, title: "District")
    let points = Channel("points", .quantitative, title: "Service points")
    return Chart(
      .bar, title: title, x: horizontal ? points : district, y: horizontal ? district : points,
      color: Channel("kind", .nominal, title: "Kind"), arrangement: arrangement,
      rows: ["Chaoyang", "Haidian", "Dongcheng", "Xicheng", "Fengtai"].enumerated().flatMap {
        place -> [ChartRow] in
        ["Clinic", "Hotline", "Pharmacy"].enumerated().map { kind -> ChartRow in
          let count = 10 + place.offset * 7 % 11 + kind.offset * 6
          let number = ChartValue.number(Double(count))
          let name = ChartValue.text(place.element)
          return ChartRow(
            x: horizontal ? number : name, y: horizontal ? name : number,
            color: .text(kind.element))
        }
      })
  }

  static let barStacked = districts("Chaoyang has the fewest points of service", .stacked)
  static let barGrouped = districts("Pharmacies lead in every district", .grouped)
  static let barNormalized = districts(
    "Half of all points are pharmacies", .normalized, horizontal: true)

  static let barHorizontal = Chart(
    .bar, title: "Most changes concern travel",
    x: Channel("changes", .quantitative, title: "Changes"),
    y: Channel("kind", .nominal, title: "Kind of rule"),
    annotations: [.rule(.x, at: .number(30), label: "Average")],
    rows: [
      ("Travel between provinces and regions", 52), ("Schools and kindergartens", 31),
      ("Testing", 24), ("Markets, shops and restaurants with seats", 12), ("Other", 7),
    ].map { ChartRow(x: .number($0.1), y: .text($0.0)) })

  static let barArabic = Chart(
    .bar, title: "زادت نقاط الخدمة في كل حي", x: Channel("hay", .nominal, title: "الحي"),
    y: Channel("nuqat", .quantitative, title: "النقاط"),
    rows: [("الشمال", 12), ("الجنوب", 25), ("الشرق", 31), ("الغرب", 18)].map {
      ChartRow(x: .text($0.0), y: .number($0.1))
    })

  static let point = Chart(
    .point, title: "Larger firms waited longer",
    x: Channel("staff", .quantitative, title: "Employees", scale: .log),
    y: Channel("wait", .quantitative, title: "Wait", unit: "days"),
    color: Channel("class", .nominal, title: "Class"),
    annotations: [.band(.y, from: .number(0), to: .number(3), label: "Within the time promised")],
    rows: (0..<60).map { number -> ChartRow in
      let staff = Double(number * number * 7 % 4000 + 3)
      let wait = Double(number * 37 % 23) / 2 + staff / 400
      return ChartRow(
        x: .number(staff), y: .number(wait),
        color: .text(["Whitelist", "Green channel", "Ordinary"][number % 3]),
        isProvisional: number % 11 == 0)
    })

  private static func visits(_ day: Int, _ place: Int) -> ChartValue {
    .number(Double(60 - day * 8 + place * 5))
  }

  static let rect = Chart(
    .rect, title: "Mondays are the busiest in every district",
    x: Channel("weekday", .ordinal, title: "Weekday"),
    y: Channel("district", .nominal, title: "District"),
    color: Channel("visits", .quantitative, title: "Visits", unit: "thousand"),
    rows: ["Chaoyang", "Haidian", "Dongcheng", "Xicheng"].enumerated().flatMap {
      place -> [ChartRow] in
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].enumerated().map { day -> ChartRow in
        ChartRow(
          x: .text(day.element), y: .text(place.element),
          color: place.offset == 2 && day.offset == 6
            ? .missing : .number(Double(60 - day.offset * 8 + place.offset * 5)))
      }
    })

  static let facets = Chart(
    .line, title: "Every district recovered, at its own pace",
    x: Channel("day", .temporal(.day), title: "Day"),
    y: Channel("visits", .quantitative, title: "Visits", unit: "thousand"),
    facet: Channel("district", .nominal, title: "District"),
    rows: ["Chaoyang", "Haidian", "Dongcheng", "Xicheng", "Fengtai"].enumerated().flatMap {
      place -> [ChartRow] in
      (0..<31).map { number -> ChartRow in
        let dip: Double = (Double(number) - 9 - Double(place.offset) * 3).magnitude
        return ChartRow(
          x: day(number + 1, of: 12), y: .number(min(30, 6 + dip * 2)), facet: .text(place.element))
      }
    })
}
