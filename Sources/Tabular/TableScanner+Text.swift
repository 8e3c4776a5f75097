import Diagnostics

extension TableScanner {
  /// How many bytes it takes to recognise what is no CSV.
  private static let headBytes = 512

  /// Looks at the first bytes: what is no CSV is not read at all.
  mutating func start(_ findings: inout Findings) {
    guard isAtEnd || used >= Self.headBytes else { return }
    let head = buffer[..<min(used, Self.headBytes)]
    if let kind = FileKind(head) {
      report(kind, at: Place(file, base..<base + min(used, 16)), &findings)
      stage = .closed
      return
    }
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if head.starts(with: byteOrderMark) { position = byteOrderMark.count }
    checkText(&findings)
    guard stage == .start else { return }
    stage = schema.compiledDialect.hasHeader ? .header : .rows
  }

  /// Reports that the file is no CSV.
  func report(_ kind: FileKind, at place: Place, _ findings: inout Findings) {
    let rule = kind == .utf16 ? TabularRules.csvEncoding : TabularRules.csvFormat
    findings.add(rule) {
      Diagnostic(
        rule, "the file must be CSV in \(schema.dialect.encoding.name); it is \(kind.description)",
        at: place, label: place.bytes.map { _ in "begins like \(kind.description)" },
        help: kind.help)
    }
  }

  /// Reports bytes that are no text, from where the last check ended.
  mutating func checkText(_ findings: inout Findings) {
    let bytes = buffer
    bytes.withUnsafeBufferPointer { bytes in
      while checked < used {
        switch UTF8Check.check(bytes, checked..<used, isLast: isAtEnd) {
        case .fine(let end):
          checked = end
          return
        case .nul(let index):
          checked = bytes[index..<used].firstIndex { $0 != 0 } ?? used
          reportNul(index..<checked, &findings)
        case .bad(let index):
          if !isDamagedUTF8, let guess = EncodingGuess(bytes, max(0, index - 32_768)..<used) {
            reportEncoding(index..<index + 1, guess, &findings)
            stage = .closed
            return
          }
          isDamagedUTF8 = true
          checked = index + 1
          while checked < used, bytes[checked] & 0xC0 == 0x80 { checked += 1 }
          reportEncoding(index..<checked, nil, &findings)
        }
      }
    }
  }

  /// Ends with the file.
  mutating func close(_ findings: inout Findings) {
    let hasHeader = schema.compiledDialect.hasHeader
    if stage == .header, recordNumber > 0, let row = schema.compiledDialect.headerRows?.last {
      findings.add(TabularRules.csvEmpty) {
        Diagnostic(
          TabularRules.csvEmpty,
          "the file must have the row \(row), which 'headerRows' names; it ends before",
          at: Place(file),
          help: "name the rows that hold the names of the columns in 'headerRows' of the dialect")
      }
    } else if stage == .header || (!hasHeader && recordNumber == 0) {
      findings.add(TabularRules.csvEmpty) {
        Diagnostic(
          TabularRules.csvEmpty,
          "the file must have \(hasHeader ? "a header row" : "rows"); it is empty", at: Place(file),
          help: hasHeader
            ? "export the file again, or write the names of the columns into its first row"
            : "export the file again")
      }
    }
    stage = .closed
  }

  private func reportNul(_ range: Range<Int>, _ findings: inout Findings) {
    findings.add(TabularRules.csvNul) {
      let found = range.count == 1 ? "a NUL byte" : "\(range.count) NUL bytes"
      return Diagnostic(
        TabularRules.csvNul, "the file must hold text only; found \(found)",
        at: Place(file, base + range.lowerBound..<base + range.upperBound),
        label: range.count == 1 ? "a byte of value zero" : "bytes of value zero",
        help: "export the file again; it seems to be damaged")
    }
  }

  private func reportEncoding(
    _ range: Range<Int>, _ guess: EncodingGuess?, _ findings: inout Findings
  ) {
    findings.add(TabularRules.csvEncoding) {
      let offset = base + range.lowerBound
      let found = buffer[range].prefix(4).map { $0.hexadecimal }.joined(separator: " ")
      return Diagnostic(
        TabularRules.csvEncoding,
        "the file must be UTF-8; byte \(offset) (\(found)) is not part of any character",
        at: Place(file, offset..<base + range.upperBound),
        label: guess.map { "this looks like \($0.name)" },
        help: guess.map {
          "save it as UTF-8 (in Excel: 'CSV UTF-8'), or declare \"encoding\": \"\($0.declaration)\" for the resource"
        } ?? "replace the damaged character, and save the file as UTF-8")
    }
  }
}
