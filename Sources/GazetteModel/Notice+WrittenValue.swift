public import Diagnostics

extension Notice {
  /// A value of an edition's front matter as it is written, and where.
  public struct WrittenValue: Sendable, Hashable {
    /// The keys that lead to it, list items by their position from 0: `effective.from`, `corrections.0.on`.
    public var path: String
    /// The value.
    public var text: String
    /// Where it stands, quotes included.
    public var place: Place

    /// A value.
    public init(path: String, text: String, place: Place) {
      self.path = path
      self.text = text
      self.place = place
    }
  }

  /// Where the value at `path` of the front matter is written: in the first edition that has it, else in
  /// the front matter of the first edition.
  public func place(of path: String) -> Place? {
    for edition in editions {
      if let value = edition.written.first(where: { $0.path == path }) { return value.place }
    }
    return editions.first.map { Place($0.prose.file) }
  }
}
