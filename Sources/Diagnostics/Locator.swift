/// Finds the lines and columns of diagnostics, and the text around them.
///
/// Each file is read once, in pieces and in the order of the places in it, and of a line only the
/// part around the fault is kept: the report of a file of gigabytes, or of one endless line, costs
/// no more memory than that of a short one.
public struct Locator: Sendable {
  private let sources: any SourceReader
  private let pieceSize: Int

  /// Reads the files of `sources`, `pieceSize` bytes at a time.
  public init(sources: any SourceReader, pieceSize: Int = 256 * 1024) {
    self.sources = sources
    self.pieceSize = pieceSize
  }

  /// The diagnostics in the same order, each with its lines and columns.
  public func locate(_ diagnostics: [Diagnostic]) -> [LocatedDiagnostic] {
    let spots = spots(of: diagnostics.flatMap { [$0.place] + $0.related.map(\.place) })
    return diagnostics.map { diagnostic in
      LocatedDiagnostic(
        diagnostic: told(diagnostic),
        span: span(of: diagnostic.place, in: spots),
        excerpt: excerpt(of: diagnostic.place, in: spots),
        related: diagnostic.related.map {
          LocatedDiagnostic.Related(label: told($0), span: span(of: $0.place, in: spots))
        })
    }
  }

  /// The diagnostic without the byte offsets that are not those of a file.
  private func told(_ diagnostic: Diagnostic) -> Diagnostic {
    var told = diagnostic
    told.place = diagnostic.place.map(self.told)
    told.related = diagnostic.related.map(self.told)
    if let file = diagnostic.fix?.place.file, !sources.keepsOffsets(of: file) { told.fix = nil }
    return told
  }

  private func told(_ label: Diagnostic.Label) -> Diagnostic.Label {
    Diagnostic.Label(label.message, at: told(label.place))
  }

  private func told(_ place: Place) -> Place {
    sources.keepsOffsets(of: place.file) ? place : Place(place.file)
  }

  private typealias Spots = [String: [Int: LineScanner.Spot]]

  /// The spots of every offset that a place begins or ends at, by file.
  private func spots(of places: [Place?]) -> Spots {
    var wanted: [String: Set<Int>] = [:]
    for case let place? in places {
      guard let bytes = place.bytes else { continue }
      wanted[place.file, default: []].formUnion([bytes.lowerBound, bytes.upperBound])
    }
    return wanted.reduce(into: [:]) { spots, entry in
      let (file, offsets) = entry
      guard var scanner = LineScanner(file, sources: sources, pieceSize: pieceSize) else { return }
      for offset in offsets.sorted() {
        scanner.advance(to: offset)
        spots[file, default: [:]][offset] = scanner.spot
      }
    }
  }

  private func ends(
    of place: Place?, in spots: Spots
  ) -> (start: LineScanner.Spot, end: LineScanner.Spot)? {
    guard let place, let bytes = place.bytes,
      let start = spots[place.file]?[bytes.lowerBound],
      let end = spots[place.file]?[bytes.upperBound]
    else { return nil }
    return (start, end)
  }

  private func span(of place: Place?, in spots: Spots) -> LocatedDiagnostic.Span? {
    ends(of: place, in: spots).map {
      LocatedDiagnostic.Span(start: $0.start.position, end: $0.end.position)
    }
  }

  private func excerpt(of place: Place?, in spots: Spots) -> [ExcerptLine] {
    guard let file = place?.file, let (start, end) = ends(of: place, in: spots) else { return [] }
    if start.lineStart == end.lineStart {
      return [line(of: file, at: start, marking: start.offset..<end.offset, focus: start.offset)]
        .compactMap(\.self)
    }
    var lines = [line(of: file, at: start, marking: start.offset..<Int.max, focus: start.offset)]
    if end.offset > end.lineStart {
      lines.append(
        line(of: file, at: end, marking: end.lineStart..<end.offset, focus: end.offset))
    }
    return lines.compactMap(\.self)
  }

  /// The line of `spot`, or the part of it around byte `focus` of the file.
  private func line(
    of file: String, at spot: LineScanner.Spot, marking marked: Range<Int>, focus: Int
  ) -> ExcerptLine? {
    var start = max(spot.lineStart, focus - ExcerptLine.longest / 2)
    guard var bytes = sources.read(file, from: start, count: ExcerptLine.longest) else {
      return nil
    }
    var isCutAfter = bytes.count == ExcerptLine.longest
    if let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n")) {
      bytes.removeSubrange(lineEnd...)
      if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      isCutAfter = false
    }
    let isCutBefore = start > spot.lineStart
    if isCutBefore {
      let torn = bytes.prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
      bytes.removeFirst(torn)
      start += torn
    }
    func local(_ offset: Int) -> Int { min(max(offset - start, 0), bytes.count) }
    return ExcerptLine(
      number: spot.position.line, bytes: bytes,
      marked: local(marked.lowerBound)..<local(marked.upperBound), focus: local(focus),
      isCutBefore: isCutBefore, isCutAfter: isCutAfter)
  }
}
