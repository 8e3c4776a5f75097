/// Something that offers values by name to a template.
///
/// A table of ``Names`` makes the scopes of typed subjects; a scope whose names are known only
/// at run time, a file of words for instance, conforms by itself.
public protocol Scope: Sendable {
  /// The value of `name`, or nil where the name is not offered here and is looked for further out.
  ///
  /// A name that is offered and has nothing to show today is ``Value/absent``, never nil: else an
  /// outer scope would answer in its stead.
  func value(named name: String) -> Value?
}
