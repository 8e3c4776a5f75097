public import Diagnostics

/// A name by which one part of the sources speaks of another, and where it does.
public struct Reference: Sendable, Hashable {
  /// The id or name.
  public var name: String
  /// Where it is written.
  public var place: Place

  /// A reference.
  public init(_ name: String, at place: Place) {
    self.name = name
    self.place = place
  }
}
