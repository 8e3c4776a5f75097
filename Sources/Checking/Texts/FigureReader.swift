internal import GazetteModel

/// Reads the figures of a text: numbers in digits of any script, dates, times and shares; those in words where
/// the language is English or Chinese.
struct FigureReader {
  let text: ReadableText
  let spelling: NumberSpelling
  let language: Language

  /// Whether the words for months and small numbers of a language are known.
  static func knowsWords(of language: Language) -> Bool { ["en", "zh"].contains(language.base) }

  /// The figures of a text, in order.
  static func figures(of text: ReadableText, in language: Language) -> [TextFigure] {
    FigureReader(text: text, spelling: NumberSpelling(language), language: language).read()
  }

  private func read() -> [TextFigure] {
    var figures: [TextFigure] = []
    var position = 0
    while let scalar = text[position] {
      let found: TextFigure? =
        if scalar.digit != nil {
          isPartOfName(position) ? nil : figure(at: position)
        } else if scalar.isSpelling {
          language.base == "en" ? word(at: position) : nil
        } else if ChineseNumeral.begins(scalar) || scalar == "百" {
          language.base == "zh" ? figure(at: position) : nil
        } else {
          nil
        }
      if let found {
        figures.append(found)
        position = found.range.upperBound
      } else if scalar.isSpelling {
        position = text.wordEnd(from: position)
      } else if scalar.digit != nil {
        while text[position]?.digit != nil { position += 1 }
      } else {
        position += 1
      }
    }
    return figures
  }

  /// Whether digits belong to a name: the 19 of `COVID-19`, the 4 of `A4`.
  private func isPartOfName(_ position: Int) -> Bool {
    guard let before = text[position - 1] else { return false }
    if before.isSpelling { return true }
    return (before == "-" || before == "\u{2011}") && text[position - 2]?.isSpelling == true
  }

  /// What begins with digits or a Chinese numeral.
  private func figure(at start: Int) -> TextFigure? {
    date(at: start) ?? time(at: start) ?? amount(at: start)
  }

  func make(
    _ value: TextFigure.Value, _ range: Range<Int>, isInWords: Bool = false
  ) -> TextFigure {
    TextFigure(value: value, range: range, isInWords: isInWords)
  }
}
