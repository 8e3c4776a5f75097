/// What a look at a cell's text has shown.
enum Verdict {
  /// The text is the canonical form of a value.
  case canonical
  /// The text is a value; its canonical form has been written elsewhere.
  case rewritten
  /// The text is no value of the type.
  case faulty
}
