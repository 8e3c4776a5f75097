/// An address as RDF takes it: the characters that no IRI may hold are percent-encoded (RFC 3987 §2.2).
struct IRI {
  let text: String

  init(_ address: String) {
    var text = ""
    for scalar in address.unicodeScalars {
      if scalar.value <= 0x20 || "<>\"{}|\\^`".unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
  }
}
