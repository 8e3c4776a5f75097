extension ResolvedLink {
  /// What a link's words say, in a form that programs read.
  public enum Datum: Sendable, Hashable {
    /// A value: `<data value>` (HTML, 4.5.13).
    case value(String)
    /// A date or time as HTML has it: `<time datetime>` (HTML, 4.5.14).
    case time(String)
  }
}
