public import Diagnostics

/// A page's template with all that it includes, every name found: made once, filled any number of times.
///
/// What is left of the templates are steps. The text between two values is one step, whatever
/// templates it comes from; values that never change are part of it.
public struct PageTemplate: Sendable {
  /// The steps of all bodies, one body after the other; the page's own comes first.
  var steps: [Step] = []
  /// The steps of each body: of the page, of a section, of a template that is included repeatedly.
  var bodies: [Range<Int>] = []
  /// What is written as it stands, which the steps point into.
  var text: [UInt8] = []
  /// The further positions of names with dots.
  var paths: [Int] = []
  /// The tags that include, for the fault of a page that never ends.
  var calls: [Place] = []

  /// One step of writing a page; plain data, so that walking over steps counts no references.
  enum Step: Sendable {
    /// Writes bytes of `text`; says whether a line starts after them.
    case text(Range<Int>, startsLine: Bool)
    /// Writes bytes of `text` where a line starts.
    case indentation(Range<Int>)
    /// Writes a value; HTML as it is only where the tag was raw.
    case value(Lookup, isRaw: Bool)
    /// Goes through a body for each item of a value, or once, or where it is inverted and nothing
    /// is there.
    case section(Lookup, isInverted: Bool, body: Int, displaced: Int?)
    /// Goes through a body that stands in several places; `call` is a position in `calls`.
    case include(body: Int, call: Int)
  }

  /// Where a value is found without asking for its name.
  enum Lookup: Sendable {
    /// The item of the innermost section, which `{{.}}` writes.
    case item
    /// The entry `index` of the scope that stands at `scope`, and from there on along `path`, a
    /// range of `paths`.
    case entry(scope: Int, index: Int, path: Range<Int>)
  }

  /// Appends the page that is made of `scope`, which must be of the shape the template was linked against.
  ///
  /// A page is given up, with a finding, where templates include one another without end.
  public func render(_ scope: any Scope, into output: inout [UInt8], findings: inout Findings) {
    var renderer = PageRenderer(self, root: scope)
    swap(&renderer.output, &output)
    renderer.render()
    swap(&renderer.output, &output)
    if let fault = renderer.fault { findings.add(fault) }
  }
}
