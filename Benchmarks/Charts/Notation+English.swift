internal import Charts

extension Notation {
  /// How English writes.
  static let english = Notation(
    language: "en", numbers: NumberNotation(magnitudes: [.init(power: 6, phrase: "{number}M")]),
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
      charts: [.line: "Line chart", .area: "Area chart", .bar: "Bar chart"],
      overview: "{chart} of {value} by {by}, from {first} to {last}.",
      map: "Map of {value} for {count} areas.", series: "{count} series: {list}.",
      facets: "{count} panels: {list}.",
      extremes: "Highest: {highest} ({highestAt}); lowest: {lowest} ({lowestAt}).",
      ends: "It begins at {first} and ends at {last}.",
      endsOfSeries: "{series}: from {first} to {last}.", gaps: "Missing values: {count}.",
      placeInSeries: "{at}, {series}", classRange: "{from}–{to}",
      classBelow: "{from} to under {to}"))
}
