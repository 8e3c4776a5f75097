internal import Diagnostics
internal import GazetteModel

enum EditionFiguresRule: TextRule {
  static let rule = Rule(
    "edition-figures", .warning, "the editions of a notice give the same figures and dates",
    explanation: """
      A figure that was mended in one language and forgotten in the other misleads half of the readers. Every number, share,
      date and time that an edition writes in digits must stand in the others too, in whatever spelling: `1,263` in English
      is `1263` in Chinese and `1.263` in German, `90%` is 九成, 1.2万 is `12,000`, 2022年3月19日 is `19 March 2022`. Small
      numbers may be in words (five, 五, 第三条 for Article 3), and a date may leave out its year. How often a figure is
      repeated does not matter. Code, addresses and numbers of list items are not looked at, nor digits within names such as
      COVID-19, nor what a link by `figure:` holds against the data.

      - Wrong: `1,263 clinics` in English, and 1236家门诊 in Chinese
      - Right: `1,263 clinics` and 1263家门诊
      """)

  static func check(_ texts: NoticeTexts, findings: inout Findings) {
    for (edition, other) in texts.pairs {
      report(edition, missingIn: other, findings: &findings)
    }
  }

  private static func report(
    _ edition: EditionText, missingIn other: EditionText, findings: inout Findings
  ) {
    let known = StatedFigures(other)
    var reported: Set<TextFigure.Value> = []
    let bound = edition.edition.prose.links.filter { $0.figure != nil }.compactMap(\.textPlace)
    for (figure, text) in edition.allFigures where !figure.isInWords {
      let place = text.place(figure.range)
      guard !bound.contains(where: { $0.holds(place) }), !known.hold(figure.value),
        reported.insert(figure.value).inserted
      else { continue }
      findings.add(rule) {
        Diagnostic(
          rule, "'\(text.string(figure.range))' stands here and not in \(other.name)",
          at: text.place(figure.range), related: [.init("the other edition", at: other.place)],
          help: "give the same figure in both, or mend the one that is wrong")
      }
    }
  }
}

extension Place {
  /// Whether another place is a part of this one.
  fileprivate func holds(_ other: Place) -> Bool {
    guard file == other.file, let bytes, let inner = other.bytes else { return false }
    return bytes.lowerBound <= inner.lowerBound && inner.upperBound <= bytes.upperBound
  }
}

/// All that an edition states in figures, to look up what another states.
private struct StatedFigures {
  private var numbers: Set<String> = []
  private var shares: Set<String> = []
  private var times: Set<Int> = []
  private var dates: Set<TextFigure.PartialDate> = []
  /// Whether the words for small numbers and months are known.
  private let knowsWords: Bool

  init(_ text: EditionText) {
    knowsWords = FigureReader.knowsWords(of: text.edition.language)
    for (figure, _) in text.allFigures {
      switch figure.value {
      case .number(let number): numbers.insert(number)
      case .percent(let share): shares.insert(share)
      case .time(let minute): times.insert(minute)
      case .date(let date):
        dates.insert(date)
        // One edition may write a range as two dates, and the other as two days of a month.
        numbers.formUnion([date.day, date.year].compactMap { $0.map { String($0) } })
      }
    }
  }

  func hold(_ value: TextFigure.Value) -> Bool {
    switch value {
    case .number(let number):
      if numbers.contains(number) { return true }
      guard let small = Int(number) else { return false }
      return times.contains(small * 60) || times.contains((small + 12) * 60)
        || !knowsWords && small <= 12
    case .percent(let share): return shares.contains(share)
    case .time(let minute):
      return times.contains { $0 % 720 == minute % 720 }
        || minute % 60 == 0
          && (numbers.contains("\(minute / 60)") || numbers.contains("\(minute / 60 % 12)"))
    case .date(let date):
      if dates.contains(where: date.agrees) { return true }
      let parts = [date.day, knowsWords ? nil : date.year].compactMap { $0.map { String($0) } }
      return !parts.isEmpty && parts.allSatisfy(numbers.contains)
    }
  }
}
