/// Something that offers values by name to a template.
///
/// Which names, and in which order, says the ``Shape`` it goes with; templates are linked against
/// the shape once, so that a page asks by position and never by name.
public protocol Scope: Sendable {
  /// The value of the shape's entry at `index`; ``Value/absent`` where there is nothing to show.
  func value(at index: Int) -> Value
}
