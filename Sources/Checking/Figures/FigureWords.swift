internal import GazetteModel
internal import Tabular

/// The words by which a text states a value of the data, held against that value.
struct FigureWords {
  private let text: ReadableText
  private let words: String
  /// What the words state, in order.
  private let stated: [TextFigure]
  private let exact: Figure
  private let figure: Figure
  private let reference: FigureReference
  private let written: (Figure) -> String

  /// What is wrong with the words.
  struct Fault: Sendable, Hashable {
    var message: String
    var help: String
    /// What takes the place of the words, where they are the value alone.
    var replacement: String?
  }

  /// Words of a language for a value, which the reference may ask to be rounded.
  init(
    _ words: String, _ exact: Figure, _ reference: FigureReference, _ language: Language,
    written: @escaping (Figure) -> String
  ) {
    self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.exact = exact
    figure = exact.rounded(to: reference.step)
    self.reference = reference
    self.written = written
    text = ReadableText(plain: Self.joiningGroups(self.words))
    let figures = FigureReader.figures(of: text, in: language)
    let inDigits = figures.filter { !$0.isInWords }
    // Where there are digits, a numeral such as `one` or 一 is a word like any other.
    stated = MagnitudeReader(text, language, unit: exact.unit)
      .read(inDigits.isEmpty ? figures : inDigits)
  }

  /// What is wrong; nil where the words say the value.
  var fault: Fault? {
    if words == written(figure) || words == figure.value { return nil }
    if words.lowercased().hasPrefix(FigureReference.scheme + ":") {
      return Fault(
        message: "'\(words)' names the value and does not say it",
        help: "write [\(written(figure))](\(words))")
    }
    switch figure.type {
    case .integer, .number, .year: return single { says($0) }
    case .date: return single { saysDay($0, figure.value) }
    case .yearmonth: return single { $0.value == .date(Self.month(figure.value)) }
    case .time: return single { saysTime($0, figure.value) }
    case .datetime: return agreement(of: stated.count == 2 && saysDayAndTime)
    case .boolean:
      return agreement(of: words.lowercased() == written(figure).lowercased())
    default: return differs(nil)
    }
  }

  /// What is wrong with words that are to state one thing.
  private func single(_ agrees: (TextFigure) -> Bool) -> Fault? {
    guard stated.count <= 1 else {
      let parts = stated.map { "[\(text.string($0.range))](figure:…)" }
      return Fault(
        message: "'\(words)' states \(stated.count) numbers, and a figure is one",
        help: "bind each by a link of its own: \(parts.prefix(3).joined(separator: ", "))")
    }
    guard let only = stated.first else { return differs(nil) }
    return agrees(only) ? nil : differs(only)
  }

  private func agreement(of isSo: Bool) -> Fault? { isSo ? nil : differs(nil) }

  /// A plain space between groups of digits reads as the narrow one that belongs there: `1 263`.
  private static func joiningGroups(_ words: String) -> String {
    var scalars = Array(words.unicodeScalars)
    for index in scalars.indices where scalars[index] == " " && index > 0 {
      let group = scalars[(index + 1)...].prefix { $0.digit != nil }
      if group.count == 3, scalars[index - 1].digit != nil { scalars[index] = "\u{202F}" }
    }
    var joined = String.UnicodeScalarView()
    joined.append(contentsOf: scalars)
    return String(joined)
  }
}

extension FigureWords {
  /// Whether a number of the words is the value.
  private func says(_ stated: TextFigure) -> Bool {
    guard let value = ExactNumber(figure.value) else { return false }
    return numbers(stated).contains(value)
  }

  /// The values that a number of the words may stand for.
  private func numbers(_ stated: TextFigure) -> [ExactNumber] {
    let (digits, isShare) =
      switch stated.value {
      case .number(let digits): (digits, false)
      case .percent(let digits): (digits, true)
      case .date, .time: ("", false)
      }
    guard !digits.isEmpty, digits.count(where: { $0 == "." }) <= 1,
      let unsigned = ExactNumber(digits)
    else { return [] }
    let isNegative = range(stated) != stated.range
    let number = isNegative ? unsigned.negated : unsigned
    return [isShare && !figure.isPercent ? number.hundredth : number]
  }

  /// Where a number stands in the words, with the minus before it.
  private func range(_ stated: TextFigure) -> Range<Int> {
    let (start, end) = (stated.range.lowerBound, stated.range.upperBound)
    if text[start - 1] == "负" { return start - 1..<end }
    if text.has("minus ", at: start - 6) { return start - 6..<end }
    guard let sign = text[start - 1], ["-", "\u{2212}", "－", "–"].contains(sign),
      text[start - 2].map({ $0.isSpace || $0.digit == nil && !$0.isSpelling }) ?? true
    else { return stated.range }
    return start - 1..<end
  }

  private func saysDay(_ stated: TextFigure, _ day: String) -> Bool {
    guard case .date(let date) = stated.value, date.day != nil,
      let value = CalendarDate(iso: day)
    else { return false }
    return date.agrees(with: .init(year: value.year, month: value.month, day: value.day))
  }

  private func saysTime(_ stated: TextFigure, _ time: String) -> Bool {
    guard case .time(let minute) = stated.value, let value = Self.minute(time) else { return false }
    return minute == value || minute == 1440 && value == 0
  }

  private var saysDayAndTime: Bool {
    let parts = figure.value.split(separator: "T").map(String.init)
    return parts.count == 2 && stated.contains { saysDay($0, parts[0]) }
      && stated.contains { saysTime($0, parts[1]) }
  }

  /// The minutes of `HH:MM:SS`, or of that in UTC, where that is a whole minute.
  private static func minute(_ time: String) -> Int? {
    let parts = time.split { $0 == ":" || $0 == "Z" }
    guard parts.count == 3, let hour = Int(parts[0]), let minute = Int(parts[1]),
      Int(parts[2]) == 0
    else { return nil }
    return hour * 60 + minute
  }

  /// The month of `YYYY-MM`.
  private static func month(_ text: String) -> TextFigure.PartialDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return .init(year: parts.first, month: parts.last ?? 0, day: nil)
  }
}

extension FigureWords {
  private var isNumber: Bool { [.integer, .number, .year].contains(figure.type) }

  private func differs(_ stated: TextFigure?) -> Fault {
    // A number in place of a date says nothing of the date: the words are told as a whole.
    let stated = stated.flatMap { isNumber || !$0.isNumber ? $0 : nil }
    let said =
      if let stated { "'\(text.string(range(stated)))'" } else if isNumber { "no number" } else {
        "'\(words)'"
      }
    let value = value(inTheWayOf: stated)
    let isAlone =
      stated.map { range($0).count == text.scalars.count }
      ?? [.string, .boolean].contains(figure.type)
    return Fault(
      message: "the text says \(said); '\(reference)' is \(written(figure))",
      help: "write '\(replaced(stated, by: value))'\(stated.map(advice) ?? "")",
      replacement: isAlone ? value : nil)
  }

  /// The value as the words would state it: in per cent, or without marks between groups where they have none.
  private func value(inTheWayOf stated: TextFigure?) -> String {
    guard let stated else { return written(figure) }
    if case .percent = stated.value, !figure.isPercent, let value = ExactNumber(figure.value),
      let percent = value.times(100)
    {
      var share = figure
      share.value = percent.description
      share.unit = Localized("%")
      return written(share)
    }
    let isPlain =
      stated.range.count > 3
      && text.scalars[stated.range].allSatisfy { (0x30...0x39).contains($0.value) }
    return isPlain && figure.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? figure.value : written(figure)
  }

  /// The words with another number in them.
  private func replaced(_ stated: TextFigure?, by value: String) -> String {
    guard let stated else { return value }
    let range = range(stated)
    return text.string(0..<range.lowerBound) + value
      + text.string(range.upperBound..<text.scalars.count)
  }

  /// How to declare the rounding, where the words round the value and the reference does not.
  private func advice(_ stated: TextFigure) -> String {
    guard reference.step == nil, let said = numbers(stated).first else { return "" }
    let step = Self.steps.compactMap { ExactNumber($0) }.first { step in
      ExactNumber(exact.value)?.rounded(to: step) == said
    }
    guard let step else { return "" }
    var rounded = reference
    rounded.step = step
    return ", or declare the rounding: figure:\(rounded)"
  }

  private static let steps = (-3...12).map { power in
    power < 0
      ? "0." + String(repeating: "0", count: -power - 1) + "1"
      : "1" + String(repeating: "0", count: power)
  }
}

extension TextFigure {
  /// Whether it is a number or share, and neither date nor time.
  fileprivate var isNumber: Bool {
    switch value {
    case .number, .percent: true
    case .date, .time: false
    }
  }
}
