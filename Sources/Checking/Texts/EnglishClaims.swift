/// English sentences that say when their own notice begins or ends.
///
/// *This order applies until 30 April 2022*, *This notice comes into force on 7 April 2022*.
struct EnglishClaims {
  let text: ReadableText

  private static let documents: Set<String> = [
    "notice", "order", "guidance", "decision", "regulation", "regulations", "policy", "circular",
    "announcement", "directive", "instruction", "instructions", "measure", "measures", "rule",
    "rules", "bulletin", "document",
  ]
  private static let auxiliaries: Set<String> = [
    "shall", "will", "also", "hereby", "now", "therefore",
  ]
  private static let beginnings = [
    "comes into force", "come into force", "comes into effect", "come into effect",
    "enters into force", "enter into force", "takes effect", "take effect", "becomes effective",
    "become effective", "is effective", "are effective", "be effective",
  ]
  private static let ends = [
    "expires", "expire", "ends", "end", "lapses", "lapse", "ceases to apply", "cease to apply",
    "ceases to have effect", "cease to have effect", "ceases to be in force",
  ]
  private static let durations = [
    "applies", "apply", "is valid", "are valid", "be valid", "is in force", "are in force",
    "be in force", "remains in force", "remain in force", "stays in force", "stay in force",
    "has effect", "have effect", "remains valid", "remain valid",
  ]

  func claims(_ figures: [TextFigure]) -> [EffectiveClaim] {
    var claims: [EffectiveClaim] = []
    var next = 0
    var position = 0
    while let scalar = text[position] {
      guard scalar.isSpelling else {
        position += 1
        continue
      }
      let end = text.wordEnd(from: position)
      defer { position = max(position, end) }
      guard end - position == 4, let verb = verb(afterThisAt: position) else { continue }
      let sentence = sentenceEnd(from: verb.end)
      while next < figures.count, figures[next].range.lowerBound < verb.end { next += 1 }
      var found: [EffectiveClaim] = []
      let stated = Array(figures[next...].prefix { $0.range.upperBound <= sentence })
      for figure in stated {
        guard let isEnd = isEnd(figure, verb), !found.contains(where: { $0.isEnd == isEnd }),
          let claim = EffectiveClaim(figure, among: stated, isEnd: isEnd)
        else { continue }
        found.append(claim)
      }
      claims += found
      position = sentence
    }
    return claims
  }

  /// A verb of the notice's own, and whether `on` after it means the end; nil where both may be meant.
  private struct Verb {
    var start: Int
    var end: Int
    var isEnd: Bool?
  }

  /// The verb of a sentence that begins with `This order` or the like.
  private func verb(afterThisAt start: Int) -> Verb? {
    guard ["This", "this"].contains(text.string(start..<start + 4)) else { return nil }
    var words = words(from: start + 4)
    guard let document = words.next(), Self.documents.contains(document.word) else { return nil }
    var position = document.end
    while let word = words.next(), Self.auxiliaries.contains(word.word) { position = word.end }
    let verbStart = text.skippingSpaces(from: position)
    for (phrases, isEnd) in [
      (Self.beginnings, false), (Self.ends, true), (Self.durations, nil),
    ] as [([String], Bool?)] {
      for phrase in phrases {
        if let end = phraseEnd(phrase, at: verbStart) {
          return Verb(start: start, end: end, isEnd: isEnd)
        }
      }
    }
    return nil
  }

  /// Where a phrase ends that stands at a position, whatever spaces part its words.
  private func phraseEnd(_ phrase: String, at start: Int) -> Int? {
    var words = words(from: start)
    var end = start
    for part in phrase.split(separator: " ") {
      guard let word = words.next(), word.word == part else { return nil }
      end = word.end
    }
    return end
  }

  private func words(from position: Int) -> Words { Words(text: text, position: position) }

  /// The words after a position, in lower case, as long as only spaces part them.
  private struct Words {
    let text: ReadableText
    var position: Int

    mutating func next() -> (word: String, end: Int)? {
      let start = text.skippingSpaces(from: position)
      let end = text.wordEnd(from: start)
      guard end > start, end - start <= 20 else { return nil }
      position = end
      return (text.string(start..<end).lowercased(), end)
    }
  }

  private func sentenceEnd(from start: Int) -> Int {
    var position = start
    while let scalar = text[position] {
      let next = text[position + 1]
      if scalar == "\n", next == "\n" { return position }
      if scalar == "." || scalar == "!" || scalar == "?" || scalar == ";", next?.isSpace ?? true {
        return position
      }
      position += 1
    }
    return position
  }

  /// Words between the one that tells beginning from end and its date.
  private static let fillers: Set<String> = [
    "the", "end", "of", "midnight", "noon", "day", "and", "including", "up", "effect", "with", "at",
  ]

  /// Whether a date is the end, by the nearest word before it that tells; nil where none does.
  private func isEnd(_ figure: TextFigure, _ verb: Verb) -> Bool? {
    var isOn = false
    for word in precedingWords(of: figure, downTo: verb.end) {
      switch word {
      case "until", "till", "through": return true
      case "to": return true
      case "from", "since", "starting": return false
      case "as": return false
      case "on": isOn = true
      default: guard Self.fillers.contains(word) else { return isOn ? verb.isEnd : nil }
      }
    }
    return isOn ? verb.isEnd : nil
  }

  /// The words before a figure, the nearest first; digits and marks between them are passed.
  private func precedingWords(of figure: TextFigure, downTo limit: Int) -> [String] {
    var words: [String] = []
    var end = figure.range.lowerBound
    while end > limit, words.count < 8 {
      while end > limit, text[end - 1]?.isSpelling != true { end -= 1 }
      var start = end
      while start > limit, text[start - 1]?.isSpelling == true { start -= 1 }
      if end > start { words.append(text.string(start..<end).lowercased()) }
      end = start
    }
    return words
  }
}
