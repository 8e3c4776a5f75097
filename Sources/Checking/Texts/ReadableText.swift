internal import Diagnostics
internal import GazetteModel

/// What readers see of a text, scalar by scalar, each with its place in the file.
///
/// Code, addresses, comments and the numbers of list items are blanks: nobody reads them as words.
struct ReadableText: Sendable {
  /// The text.
  let scalars: [Unicode.Scalar]
  private let file: String
  /// Where in the file each scalar begins, and where the last one ends; empty where only the whole is known.
  private let offsets: [Int]
  private let whole: Place

  /// The body of a notice or page.
  init(_ prose: Prose) {
    self.init(
      String(decoding: ReadableBytes(prose.bytes).bytes, as: UTF8.self), file: prose.file,
      offset: prose.offset, whole: Place(prose.file))
  }

  /// A value of the front matter.
  init(_ value: Notice.WrittenValue) {
    let length = value.text.utf8.count
    let written = value.place.bytes ?? 0..<0
    // A value with quotes is two bytes longer; one with escapes or on several lines longer still.
    let offset: Int? =
      switch written.count - length {
      case 0: written.lowerBound
      case 2: written.lowerBound + 1
      default: nil
      }
    self.init(value.text, file: value.place.file, offset: offset, whole: value.place)
  }

  /// A body that stands in no file of the project, CommonMark in UTF-8.
  init(markdown: String) {
    self.init(
      String(decoding: ReadableBytes(Array(markdown.utf8)).bytes, as: UTF8.self), file: "",
      offset: nil, whole: Place(""))
  }

  /// Words that stand in no file of the project, as they are.
  init(plain text: String) {
    self.init(text, file: "", offset: nil, whole: Place(""))
  }

  private init(_ text: String, file: String, offset: Int?, whole: Place) {
    scalars = Array(text.unicodeScalars)
    self.file = file
    self.whole = whole
    var offsets: [Int] = []
    if var next = offset {
      offsets.reserveCapacity(scalars.count + 1)
      for scalar in scalars {
        offsets.append(next)
        next += UTF8.width(scalar)
      }
      offsets.append(next)
    }
    self.offsets = offsets
  }

  /// The place of some of the scalars.
  func place(_ range: Range<Int>) -> Place {
    offsets.isEmpty ? whole : Place(file, offsets[range.lowerBound]..<offsets[range.upperBound])
  }

  /// Some of the scalars, on one line.
  func string(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in scalars[range] { result.append(scalar == "\n" ? " " : scalar) }
    return String(result)
  }

  /// The scalar at a position, or nil beyond the ends.
  subscript(_ position: Int) -> Unicode.Scalar? {
    scalars.indices.contains(position) ? scalars[position] : nil
  }

  /// Whether some scalars stand at a position.
  func has(_ word: String, at position: Int) -> Bool {
    var position = position
    for scalar in word.unicodeScalars {
      guard self[position] == scalar else { return false }
      position += 1
    }
    return true
  }

  /// Where the word of letters that begins at a position ends.
  func wordEnd(from position: Int) -> Int {
    var end = position
    while let scalar = self[end], scalar.isSpelling { end += 1 }
    return end
  }

  /// The first position from `position` on that is no space; a blank line is not passed.
  func skippingSpaces(from position: Int) -> Int {
    var end = position
    var lines = 0
    while let scalar = self[end], scalar.isSpace {
      if scalar == "\n" { lines += 1 }
      guard lines < 2 else { return position }
      end += 1
    }
    return end
  }
}
