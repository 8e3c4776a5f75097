import Diagnostics

/// A template, taken apart.
struct Template: Sendable {
  var name: String
  var file: String
  /// What was written; the texts of `nodes` are ranges of it.
  var source: [UInt8]
  var nodes: [Node]

  func place(_ bytes: Range<Int>) -> Place { Place(file, bytes) }

  /// One step of writing a page.
  enum Node: Sendable {
    case text(Range<Int>)
    case variable(Variable)
    case section(Section)
    case partial(Inclusion)
    case parent(Inclusion, blocks: [Block])
    case block(Block)
  }

  /// A name that a tag asks for: its parts between dots, none for the `.` that means the item
  /// itself.
  struct Name: Sendable {
    var parts: [String]
    var bytes: Range<Int>
  }

  /// `{{name}}`, or `{{{name}}}` and `{{&name}}` where it is raw.
  struct Variable: Sendable {
    var name: Name
    var isRaw: Bool
    var tag: Range<Int>
  }

  /// `{{#name}}...{{/name}}`, or `{{^name}}...{{/name}}` where it is inverted.
  struct Section: Sendable {
    var name: Name
    var isInverted: Bool
    var nodes: [Node]
  }

  /// The template that a partial or parent tag asks for.
  struct Inclusion: Sendable {
    var template: String
    var bytes: Range<Int>
    /// The blanks before a tag that stands alone; each line of what is included begins with them.
    var indentation: Range<Int>
  }

  /// `{{$name}}...{{/name}}`: a default where it stands by itself, what replaces one in a parent
  /// tag.
  struct Block: Sendable {
    var name: String
    var bytes: Range<Int>
    /// The blanks that each line of what replaces the block begins with.
    var indentation: Range<Int>
    /// The blanks written before the default.
    var lead: Range<Int>
    var nodes: [Node]
  }
}

extension Template.Name {
  /// The name as it is written in a tag.
  var written: String { parts.isEmpty ? "." : parts.joined(separator: ".") }

  /// Where the part at `index` stands.
  func bytes(ofPart index: Int) -> Range<Int> {
    let start = bytes.lowerBound + parts[..<index].reduce(0) { $0 + $1.utf8.count + 1 }
    return start..<start + parts[index].utf8.count
  }
}
