import Charts

extension Notation {
  static let english = Notation(
    language: "en",
    numbers: NumberNotation(magnitudes: [
      .init(power: 6, phrase: "{number}M"), .init(power: 9, phrase: "{number}bn"),
    ]),
    dates: DateNotation(
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ],
      shortMonths: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ],
      year: "{year}", month: "{month} {year}", day: "{day} {month} {year}",
      minute: "{day} {month} {year}, {hour}:{minute}", monthOfYear: "{shortMonth}",
      dayOfYear: "{day} {shortMonth}"),
    phrases: ChartPhrases(
      titleWithUnit: "{title} ({unit})", mark: "{at}: {value}",
      markOfSeries: "{series}, {at}: {value}", provisionalMark: "{text} (provisional)",
      provisional: "Provisional", missing: "Not stated", listSeparator: ", ",
      sentenceSeparator: " ",
      charts: [
        .line: "Line chart", .area: "Area chart", .bar: "Bar chart", .point: "Scatter chart",
        .rect: "Heat map",
      ],
      overview: "{chart} of {value} by {by}, from {first} to {last}.",
      map: "Map of {value} for {count} areas.", series: "{count} series: {list}.",
      facets: "{count} panels: {list}.",
      extremes: "Highest: {highest} ({highestAt}); lowest: {lowest} ({lowestAt}).",
      ends: "It begins at {first} and ends at {last}.",
      endsOfSeries: "{series}: from {first} to {last}.", gaps: "Missing values: {count}.",
      placeInSeries: "{at}, {series}", classRange: "{from}–{to}",
      classBelow: "{from} to under {to}"))

  static let chinese = Notation(
    language: "zh-Hans",
    numbers: NumberNotation(
      groupMark: "",
      magnitudes: [
        .init(power: 4, phrase: "{number}万"), .init(power: 8, phrase: "{number}亿"),
      ]),
    dates: DateNotation(
      months: (1...12).map { "\($0)月" }, shortMonths: (1...12).map { "\($0)月" },
      year: "{year}年", month: "{year}年{month}", day: "{year}年{month}{day}日",
      minute: "{year}年{month}{day}日{hour}:{minute}", monthOfYear: "{month}",
      dayOfYear: "{month}{day}日"),
    phrases: ChartPhrases(
      titleWithUnit: "{title}（{unit}）", mark: "{at}：{value}",
      markOfSeries: "{series}，{at}：{value}", provisionalMark: "{text}（初步数据）",
      provisional: "初步数据", missing: "未注明", listSeparator: "、", sentenceSeparator: "",
      charts: [.line: "折线图", .area: "面积图", .bar: "条形图", .point: "散点图", .rect: "热力图"],
      overview: "{chart}：{value}，按{by}，自{first}至{last}。", map: "地图：{value}，共{count}个区域。",
      series: "共{count}个系列：{list}。",
      facets: "共{count}幅小图：{list}。",
      extremes: "最高：{highest}（{highestAt}）；最低：{lowest}（{lowestAt}）。",
      ends: "起于{first}，止于{last}。", endsOfSeries: "{series}：由{first}至{last}。",
      gaps: "缺失值：{count}个。", placeInSeries: "{at}，{series}", classRange: "{from}至{to}",
      classBelow: "{from}至不足{to}"))

  static let arabic = Notation(
    language: "ar", direction: .rightToLeft,
    numbers: NumberNotation(
      digits: ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"], decimalMark: "٫",
      groupMark: "٬", percent: "{number}٪"),
    dates: DateNotation(
      months: [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
        "نوفمبر", "ديسمبر",
      ],
      shortMonths: [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
        "نوفمبر", "ديسمبر",
      ],
      year: "{year}", month: "{month} {year}", day: "{day} {month} {year}",
      minute: "{day} {month} {year} {hour}:{minute}", monthOfYear: "{month}",
      dayOfYear: "{day} {month}"),
    phrases: ChartPhrases(
      titleWithUnit: "{title} ({unit})", mark: "{at}: {value}",
      markOfSeries: "{series}، {at}: {value}", provisionalMark: "{text} (مؤقت)",
      provisional: "مؤقت", missing: "غير محدد", listSeparator: "، ", sentenceSeparator: " ",
      charts: [.line: "مخطط خطي", .bar: "مخطط أعمدة"],
      overview: "{chart}: {value} حسب {by}، من {first} إلى {last}.", map: "{value}: {count}.",
      series: "{count}: {list}.",
      facets: "{count}: {list}.",
      extremes: "الأعلى: {highest} ({highestAt})؛ الأدنى: {lowest} ({lowestAt}).",
      ends: "من {first} إلى {last}.", endsOfSeries: "{series}: من {first} إلى {last}.",
      gaps: "قيم مفقودة: {count}.", placeInSeries: "{at}، {series}", classRange: "{from}–{to}",
      classBelow: "من {from} إلى أقل من {to}"))
}
