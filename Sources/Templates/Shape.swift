/// The names that a scope offers and what kind of value each has: what templates are checked
/// against and what the manual lists.
///
/// The name of a shape is its identity: two shapes that differ bear different names.
public struct Shape: Sendable, Hashable {
  /// What offers the names, in a template author's words: `notice`.
  public let name: String
  /// What it is, in one sentence.
  public let summary: String
  /// What is offered, in the order in which the manual lists it.
  public let entries: [Entry]
  private let indices: [String: Int]

  /// Describes what `name` offers; of two entries with one name the later stands.
  public init(_ name: String, _ summary: String, _ entries: [Entry]) {
    self.name = name
    self.summary = summary
    var kept: [Entry] = []
    var indices: [String: Int] = [:]
    for entry in entries {
      if let index = indices[entry.name] {
        kept[index] = entry
      } else {
        indices[entry.name] = kept.count
        kept.append(entry)
      }
    }
    self.entries = kept
    self.indices = indices
  }

  /// The position of the entry called `name` among ``entries``, or nil where there is none.
  public func index(of name: String) -> Int? { indices[name] }

  /// Two shapes are the same when their names are.
  public static func == (left: Shape, right: Shape) -> Bool { left.name == right.name }

  /// Hashes the name, which is the identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// One name and what stands behind it.
  public struct Entry: Sendable {
    /// The name that a tag asks for.
    public let name: String
    /// What it holds, in one sentence.
    public let summary: String
    /// The kind of its value.
    public let kind: Kind
    /// Whether the value may be absent.
    public let isOptional: Bool

    /// Describes a name.
    public init(_ name: String, _ summary: String, _ kind: Kind, isOptional: Bool = false) {
      self.name = name
      self.summary = summary
      self.kind = kind
      self.isOptional = isOptional
    }
  }

  /// The kind of a value, which decides what a tag may do with it.
  public indirect enum Kind: Sendable {
    /// Text, written by `{{name}}`.
    case text
    /// HTML, written by `{{{name}}}`.
    case html
    /// Yes or no, for sections.
    case flag
    /// A whole number.
    case number
    /// A list of values of one kind, for sections.
    case list(of: Kind)
    /// A group of names; a function, because a shape may hold itself.
    case scope(@Sendable () -> Shape)
  }
}

extension Shape.Kind {
  /// The kind in the words of a diagnostic.
  var phrase: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .flag: "a flag"
    case .number: "a number"
    case .list: "a list"
    case .scope: "a group of names"
    }
  }

  /// The kind as a key: the same for two kinds exactly when templates cannot tell them apart.
  var signature: String {
    switch self {
    case .list(let item): "list of \(item.signature)"
    case .scope(let shape): "names of \(shape().name)"
    default: phrase
    }
  }
}
