/// What stands behind a name of a template.
public enum Value: Sendable {
  /// Offered, and nothing there: writes nothing, and a section over it stays closed.
  case absent
  /// Opens or closes a section; written as `true` or `false`.
  case flag(Bool)
  /// Written in plain digits; a number for readers is grouped by who offers it, as a text.
  case number(Int)
  /// Written with `&`, `<`, `>`, `"` and `'` escaped, whichever tag asks for it.
  case text(String)
  /// Trusted UTF-8 that is HTML already: `{{{name}}}` writes it as it is, `{{name}}` escapes it.
  case html([UInt8])
  /// A section over it is written once for each item.
  case list([Value])
  /// A section over it opens its names; `{{name.inner}}` reaches one of them.
  case scope(any Scope)

  /// Whether a section over the value is written, and an inverted section is not.
  ///
  /// An empty text says nothing, so it counts as nothing; the number 0 is a figure like any other.
  var isPresent: Bool {
    switch self {
    case .absent: false
    case .flag(let flag): flag
    case .number, .scope: true
    case .text(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    }
  }
}
