internal import Diagnostics
internal import GazetteModel

/// Finds the figures in texts that are shown as they are, such as titles and summaries: `[1,263](figure:clinics-now)`
/// stays as `1,263`, and is held against the data like any other.
struct PlainFigures {
  /// The bytes that the texts are written in, and where in the file they begin.
  let source: [UInt8]
  let offset: Int
  /// The figures that were found, in order.
  private(set) var links: [Prose.Link] = []

  /// Figures of texts that stand in some bytes of a file.
  init(in source: [UInt8], at offset: Int) {
    self.source = source
    self.offset = offset
  }

  /// The value with the words of its figures alone, which are noted.
  mutating func plain(_ value: SourceValue) -> SourceValue {
    var result = value
    switch value.content {
    case .null: break
    case .plain(let text): result.content = .plain(plain(text, value.place))
    case .quoted(let text): result.content = .quoted(plain(text, value.place))
    case .list(let items): result.content = .list(items.map { plain($0) })
    case .mapping(let members):
      result.content = .mapping(
        members.map { member in
          var member = member
          member.value = plain(member.value)
          return member
        })
    }
    return result
  }

  private mutating func plain(_ text: String, _ place: Place) -> String {
    guard text.contains("](figure:") || text.contains("](<figure:") else { return text }
    // Of a text that YAML folds, the place is its first line.
    var rest = place.bytes.map { min($0.lowerBound - offset, source.count)..<source.count }
    var result = ""
    var end = text.startIndex
    for match in text.matches(of: #/\[([^\[\]]*)\]\((<figure:[^<>]*>|figure:[^\s()]*)\)/#) {
      result += text[end..<match.range.lowerBound] + match.1
      end = match.range.upperBound
      let destination = match.2.hasPrefix("<") ? match.2.dropFirst().dropLast() : match.2
      let written = rest.flatMap { self.place(of: match.0, in: $0) }
      if let written { rest = written.upperBound..<source.count }
      let words = written.map { $0.lowerBound + 1..<$0.lowerBound + 1 + match.1.utf8.count }
      let address = words.map { $0.upperBound + 2..<$0.upperBound + 2 + match.2.utf8.count }
      links.append(
        Prose.Link(
          destination: String(destination), text: String(match.1), isImage: false,
          place: address.map { self.place(of: $0, in: place) } ?? place,
          textPlace: words.map { self.place(of: $0, in: place) } ?? place, isPlain: true))
    }
    return result + text[end...]
  }

  private func place(of range: Range<Int>, in place: Place) -> Place {
    Place(place.file, range.lowerBound + offset..<range.upperBound + offset)
  }

  /// Where words stand as they are written; nil where the file writes them otherwise.
  private func place(of words: Substring, in range: Range<Int>) -> Range<Int>? {
    let words = Array(words.utf8)
    guard range.lowerBound >= 0, range.upperBound <= source.count, words.count <= range.count else {
      return nil
    }
    let start = (range.lowerBound...range.upperBound - words.count).first {
      source[$0..<$0 + words.count].elementsEqual(words)
    }
    return start.map { $0..<$0 + words.count }
  }
}
