internal import GazetteModel
internal import Tabular

/// Reads what stands behind a number and makes another of it: the `k` of `1.3k`, `two dozen`, `900‰`.
///
/// ``FigureReader`` passes over these, since the `5 m` of a whole text is mostly a length; the words of a figure state one
/// number, and it must be known which.
struct MagnitudeReader {
  private let text: ReadableText
  private let language: Language
  /// What the value is counted or measured in, in lower case; a number before it is what it says.
  private let units: Set<String>

  init(_ text: ReadableText, _ language: Language, unit: Localized?) {
    self.text = text
    self.language = language
    let texts = unit.map { unit in
      [unit.text(in: .undetermined)] + unit.languages.map { unit.text(in: $0) }
    }
    units = Set((texts ?? []).map { $0.lowercased() })
  }

  /// Figures in order, each number with its magnitude; one in words that becomes a part of another is dropped.
  func read(_ figures: [TextFigure]) -> [TextFigure] {
    var result: [TextFigure] = []
    for figure in figures where figure.range.lowerBound >= (result.last?.range.upperBound ?? 0) {
      result.append(read(figure))
    }
    return result
  }

  private func read(_ figure: TextFigure) -> TextFigure {
    var figure = figure
    while case .number(let digits) = figure.value, let mark = mark(at: figure.range.upperBound) {
      figure.value = mark.magnitude.value(of: digits)
      figure.range = figure.range.lowerBound..<mark.end
    }
    return figure
  }

  /// What makes another number of the one that ends at a position.
  private func mark(at position: Int) -> (magnitude: Magnitude, end: Int)? {
    let start = text[position] == "-" ? position + 1 : text.skippingSpaces(from: position)
    if text[start] == "‰" { return units.contains("‰") ? nil : (.thousandth, start + 1) }
    if text[start] == "打", language.base == "zh" { return (.dozen, start + 1) }
    guard language.base == "en" else { return nil }
    let end = text.wordEnd(from: start)
    let word = text.string(start..<end).lowercased()
    guard !word.isEmpty, !units.contains(word) else { return nil }
    if let magnitude = Self.words[word] { return (magnitude, end) }
    let isGlued = start == position
    if word == "m", isGlued || text[text.skippingSpaces(from: end)] == nil {
      return (.power(6), end)
    }
    guard isGlued, !Self.endings.contains(word) else { return nil }
    if word == "b" { return (.power(9), end) }
    if word == "e", let exponent = exponent(at: end) { return exponent }
    return (.unknown, end)
  }

  /// The `-4` of `1.2e-4`.
  private func exponent(at start: Int) -> (magnitude: Magnitude, end: Int)? {
    let first = text[start] == "-" || text[start] == "+" ? start + 1 : start
    var end = first
    while text[end]?.digit != nil { end += 1 }
    guard (1...3).contains(end - first), let power = Int(text.string(start..<end)) else {
      return nil
    }
    return (.power(power), end)
  }
}

extension MagnitudeReader {
  /// What becomes of a number.
  private enum Magnitude: Sendable {
    /// It is multiplied by a power of ten.
    case power(Int)
    /// It is multiplied by twelve.
    case dozen
    /// It is a number of thousandths.
    case thousandth
    /// Nobody can tell, or the number cannot be written with an end: `12xyz`, `two thirds`.
    case unknown

    /// What digits say with it; no digits where that is no number.
    func value(of digits: String) -> TextFigure.Value {
      guard !digits.isEmpty, digits.count(where: { $0 == "." }) <= 1 else { return .number("") }
      return switch self {
      case .power(let power): .number(ExactNumber("\(digits)e\(power)")?.description ?? "")
      case .dozen: .number(ExactNumber(digits)?.times(12)?.description ?? "")
      case .thousandth: .percent(ExactNumber("\(digits)e-1")?.description ?? "")
      case .unknown: .number("")
      }
    }
  }

  private static let words: [String: Magnitude] = [
    "hundred": .power(2), "hundreds": .power(2), "k": .power(3), "thousand": .power(3),
    "thousands": .power(3), "lakh": .power(5), "lakhs": .power(5), "mn": .power(6),
    "million": .power(6), "millions": .power(6), "crore": .power(7), "crores": .power(7),
    "bn": .power(9), "billion": .power(9), "billions": .power(9), "tn": .power(12),
    "trillion": .power(12), "trillions": .power(12), "dozen": .dozen, "dozens": .dozen,
    "tenth": .power(-1), "tenths": .power(-1), "hundredth": .power(-2), "hundredths": .power(-2),
    "thousandth": .power(-3), "thousandths": .power(-3), "halves": .unknown, "thirds": .unknown,
    "quarters": .unknown, "fifths": .unknown, "sixths": .unknown, "sevenths": .unknown,
    "eighths": .unknown, "ninths": .unknown,
  ]

  /// What may be glued to a number and leaves it what it is: endings of ordinals, and units that are no magnitude too.
  private static let endings: Set<String> = [
    "st", "nd", "rd", "th", "cm", "d", "g", "gb", "h", "ha", "kb", "kg", "km", "kw", "kwh", "l",
    "mb", "mg", "min", "ml", "mm", "mw", "mwh", "tb", "w",
  ]
}
