/// A text set in lines of a width, and cut where there are too many.
struct TextLines: Hashable {
  /// The lines, at least one.
  let lines: [String]
  /// Whether something had to be left out.
  let isCut: Bool

  /// Sets `text` in at most `limit` lines of `width` pixels.
  ///
  /// Lines break at spaces, and between Chinese, Japanese and Korean characters.
  init(_ text: String, width: Double, limit: Int, size: TextWidth.Size = .label) {
    let text = Self.onOneLine(text)
    if TextWidth.pixels(text, size) <= width {
      lines = [text]
      isCut = false
      return
    }
    var lines: [String] = []
    var line = ""
    var rest = Self.pieces(of: text)[...]
    while let piece = rest.first, lines.count < limit {
      let longer = line + piece
      if TextWidth.pixels(Self.trimmed(longer), size) <= width {
        line = longer
        rest.removeFirst()
      } else if lines.count == limit - 1 || line.isEmpty {
        break
      } else {
        lines.append(Self.trimmed(line))
        line = ""
      }
    }
    isCut = !rest.isEmpty
    let left = isCut ? Self.cut(line + rest.joined(), to: width, size) : Self.trimmed(line)
    self.lines = lines + [left]
  }

  /// As much of a text as `width` has room for, with an ellipsis.
  private static func cut(_ text: String, to width: Double, _ size: TextWidth.Size) -> String {
    var room = width - TextWidth.pixels("…", size)
    var result = ""
    for character in text {
      room -= TextWidth.pixels(String(character), size)
      if room < 0 { break }
      result.append(character)
    }
    return trimmed(result) + "…"
  }

  /// What may stand on a line by itself: words with the spaces behind them, and single wide characters.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in text {
      let isWide = character.unicodeScalars.first.map { (0x2E80...0xFF60).contains($0.value) }
      if isWide == true, !piece.isEmpty, !"，。、；：）》」』！？".contains(character) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
      if character == " " {
        pieces.append(piece)
        piece = ""
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// A text without line breaks and control characters, each run of which is a space.
  static func onOneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      return text
    }
    let parts = text.unicodeScalars.split { $0.value < 0x21 || $0.value == 0x7F }
    return parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
