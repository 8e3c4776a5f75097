extension CompiledSchema {
  /// The canonical form of a text that is a value of a column's type; nil where it is none.
  ///
  /// Constraints are not looked at.
  public func canonical(_ text: String, column: Int) -> String? {
    var text = text
    var rewritten: [UInt8] = []
    let verdict = text.withUTF8 { columns[column].form.check($0, into: &rewritten) }
    return switch verdict {
    case .canonical: text
    case .rewritten: String(decoding: rewritten, as: UTF8.self)
    case .faulty: nil
    }
  }
}
