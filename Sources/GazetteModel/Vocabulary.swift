public import Diagnostics

/// The ids that notices may name for one thing, with what each is called: authorities, areas or topics.
public struct Vocabulary: Sendable {
  /// One entry.
  public struct Term: Sendable {
    /// The permanent id, part of the address of the term's page.
    public var id: String
    /// What it is called.
    public var name: Localized
    /// The id of the term that this one belongs to.
    public var parent: String?
    /// Where the term is stated.
    public var place: Place?

    /// An entry.
    public init(id: String, name: Localized, parent: String?, place: Place?) {
      self.id = id
      self.name = name
      self.parent = parent
      self.place = place
    }
  }

  /// The entries, in the order of their source.
  public let terms: [Term]
  /// Whether the source of the entries could be read; where not, nobody who names one is at fault.
  public let isReadable: Bool
  /// Whether the author stated the order of the terms; where not, lists sort them by name.
  public let isOrdered: Bool
  private let byID: [String: Int]

  /// A vocabulary whose source could not be read.
  public static let unreadable = Vocabulary([], isOrdered: true, isReadable: false)

  /// The vocabulary of these terms; of two with the same id the first counts.
  public init(_ terms: [Term], isOrdered: Bool = true) {
    self.init(terms, isOrdered: isOrdered, isReadable: true)
  }

  private init(_ terms: [Term], isOrdered: Bool, isReadable: Bool) {
    self.terms = terms
    self.isOrdered = isOrdered
    self.isReadable = isReadable
    byID = Dictionary(zip(terms.map(\.id), terms.indices)) { first, _ in first }
  }

  /// The term of that id.
  public subscript(_ id: String) -> Term? { byID[id].map { terms[$0] } }

  /// The ids, in order.
  public var ids: [String] { terms.map(\.id) }
}
