import Diagnostics

extension TableScanner {
  /// The next bytes of the file as UTF-8, written into `memory`; 0 at its end.
  mutating func readText(
    into memory: Range<Int>, from fill: (UnsafeMutableRawBufferPointer) throws -> Int
  ) rethrows -> Int {
    try buffer.withUnsafeMutableBytes { buffer in
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[memory])
      return try decoder?.read(into: room, from: fill) ?? fill(room)
    }
  }

  /// Reports what was wrong with the bytes that were decoded last; a file in another encoding is not read.
  mutating func reportDecoding(_ findings: inout Findings) {
    guard let name = decoder?.encoding.name else { return }
    for fault in decoder?.takeFaults() ?? [] { report(fault, in: name, &findings) }
    guard let refusal = decoder?.refusal else { return }
    stage = .closed
    switch refusal {
    case .kind(let kind): report(kind, at: Place(file), &findings)
    case .encoding(let found):
      findings.add(TabularRules.csvEncoding) {
        Diagnostic(
          TabularRules.csvEncoding,
          "the file must be \(name), as declared; it is \(found ?? "text of one byte a character")",
          at: Place(file), related: encodingDeclared,
          help: found == "UTF-8"
            ? "remove \"encoding\" from the resource, or save the file as \(name)"
            : "declare \"encoding\": \"\(found ?? "GB18030")\" if that is what the file is in, or save it as UTF-8"
        )
      }
    }
  }

  private func report(_ fault: TextDecoder.Fault, in name: String, _ findings: inout Findings) {
    findings.add(TabularRules.csvEncoding) {
      let found = fault.bytes.prefix(4).map(\.hexadecimal).joined(separator: " ")
      let wider = decoder?.encoding.wider.map {
        ", or declare \"encoding\": \"\($0)\", which has more characters"
      }
      return Diagnostic(
        TabularRules.csvEncoding,
        "the file must be \(name), as declared; byte \(fault.offset) (\(found)) is not part of any character",
        at: Place(file, fault.place), label: "shown in place of the byte",
        related: encodingDeclared,
        help: "replace the damaged character"
          + (wider ?? ", or declare the encoding that the file is in"))
    }
  }

  private var encodingDeclared: [Diagnostic.Label] {
    schema.dialect.encodingPlace.map { [Diagnostic.Label("declared here", at: $0)] } ?? []
  }
}

extension UInt8 {
  /// The byte in two hexadecimal digits.
  var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return self < 0x10 ? "0" + digits : digits
  }
}
