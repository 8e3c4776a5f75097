/// The table of what templates may ask of a subject: each name, what it means, and its value.
///
/// One table serves rendering, checking and the manual, so that the three cannot drift apart:
///
///     static let names: Names<Area> = Names("area", "A district or a city.", [
///       .text("title", "Its name in the page's language.") { $0.title },
///       .list("children", "The areas within it.", of: Area.names) { $0.children },
///     ])
///
/// Every name of the table is always offered: an optional that is nil gives ``Value/absent``, and
/// a lookup never falls through to an outer scope because a value happens to be missing.
public struct Names<Subject: Sendable>: Sendable {
  /// What the table offers, for linking templates and for the manual.
  public let shape: Shape
  private let entries: [Entry]
  /// The value of each entry of the shape.
  private let values: [@Sendable (Subject) -> Value]

  /// Names what `name` offers; of two entries with one name the later stands.
  ///
  /// - Parameters:
  ///   - name: The subject in a template author's words; no other table bears it.
  ///   - summary: What the subject is, in one sentence.
  ///   - entries: What is offered, in the order of the manual.
  public init(_ name: String, _ summary: String, _ entries: [Entry]) {
    shape = Shape(name, summary, entries.map(\.description))
    self.entries = entries
    let standing = Dictionary(entries.map { ($0.description.name, $0.value) }) { _, later in later }
    values = shape.entries.map { entry in standing[entry.name] ?? { _ in .absent } }
  }

  /// Names what `name` offers besides what it shares with others: the first part of a page's table is
  /// what all pages offer, `sharing: Frame.names.entries { $0.frame }`.
  public init(_ name: String, _ summary: String, sharing shared: [Entry], _ entries: [Entry]) {
    self.init(name, summary, shared + entries)
  }

  /// What templates see of `subject`.
  public func scope(for subject: Subject) -> any Scope {
    NamedScope(values: values, subject: subject)
  }

  /// This table's entries as entries of a subject that contains this one.
  public func entries<Outer>(
    of part: @escaping @Sendable (Outer) -> Subject
  ) -> [Names<Outer>.Entry] {
    entries.map { entry in
      Names<Outer>.Entry(entry.description) { entry.value(part($0)) }
    }
  }

  /// One name of a table.
  public struct Entry: Sendable {
    /// The name, its meaning and its kind.
    public let description: Shape.Entry
    /// Takes the value from a subject.
    public let value: @Sendable (Subject) -> Value

    /// An entry of any kind; `value` must give a value of the kind described, or
    /// ``Value/absent`` where it is optional.
    public init(_ description: Shape.Entry, value: @escaping @Sendable (Subject) -> Value) {
      self.description = description
      self.value = value
    }
  }
}

/// A class, so that a scope on its way through a page is one reference however large its subject.
private final class NamedScope<Subject: Sendable>: Scope {
  let values: [@Sendable (Subject) -> Value]
  let subject: Subject

  init(values: [@Sendable (Subject) -> Value], subject: Subject) {
    self.values = values
    self.subject = subject
  }

  func value(at index: Int) -> Value { values[index](subject) }
}
