/// One fault found in the sources: which rule, where, in plain words, and the way out.
public struct Diagnostic: Sendable, Hashable {
  /// The rule that was broken.
  public var rule: Rule
  /// The rule's severity, unless the run was strict.
  public var severity: Severity
  /// The headline: the specific part first, what was written in quotes, no full stop.
  public var message: String
  /// What is at fault, or nil where no file is (the target of a build, the command line).
  public var place: Place?
  /// A few words beside the caret.
  public var label: String?
  /// Other places that explain this one.
  public var related: [Label]
  /// What to do, in the imperative.
  public var help: String?
  /// The replacement that mends the fault, where there is exactly one plausible.
  public var fix: Fix?

  /// A fault against `rule`, with the rule's own severity.
  public init(
    _ rule: Rule, _ message: String, at place: Place?, label: String? = nil,
    related: [Label] = [], help: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.message = message
    self.place = place
    self.label = label
    self.related = related
    self.help = help
    self.fix = fix
  }

  /// Another place and what it has to do with the fault: "first used here".
  public struct Label: Sendable, Hashable {
    /// The place.
    public var place: Place
    /// What stands there.
    public var message: String

    /// Names a place.
    public init(_ message: String, at place: Place) {
      self.place = place
      self.message = message
    }
  }

  /// A replacement of one place's bytes by a text.
  public struct Fix: Sendable, Hashable {
    /// What is replaced.
    public var place: Place
    /// What takes its stead.
    public var replacement: String

    /// Replaces the bytes at `place`.
    public init(replacing place: Place, with replacement: String) {
      self.place = place
      self.replacement = replacement
    }
  }
}

extension Diagnostic {
  /// The same fault with every file called by another name.
  func movingPlaces(_ rename: (String) -> String) -> Diagnostic {
    func moved(_ place: Place) -> Place { Place(rename(place.file), place.bytes) }
    var result = self
    result.place = place.map(moved)
    result.related = related.map { Label($0.message, at: moved($0.place)) }
    result.fix = fix.map { Fix(replacing: moved($0.place), with: $0.replacement) }
    return result
  }
}

extension Diagnostic: Comparable {
  /// By place (those without one first), then code, then message: an order that no thread can change.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.place, right.place) {
    case (nil, _?): return true
    case (_?, nil): return false
    case (let first?, let second?) where first != second: return first < second
    default: break
    }
    return (left.rule.code, left.message) < (right.rule.code, right.message)
  }
}
