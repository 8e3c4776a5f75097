/// The name of a column as a variable of URI templates (RFC 6570 §2.3), which is what names are
/// restricted to (Metadata Vocabulary for Tabular Data §5.6).
///
/// It is the field's name, percent-encoded where it holds more than ASCII letters, digits and
/// underscores: different fields have different names, and a column without a name would get the
/// same one by the standard.
struct CSVWColumnName {
  let text: String

  init(_ field: String) {
    var text = ""
    for byte in field.utf8 {
      let character = Character(Unicode.Scalar(byte))
      // Names that begin with an underscore are the standard's own.
      let isPlain =
        character.isASCII && (character.isLetter || character.isNumber)
        || (character == "_" && !text.isEmpty)
      if isPlain {
        text.append(character)
      } else {
        text += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    self.text = text
  }
}
