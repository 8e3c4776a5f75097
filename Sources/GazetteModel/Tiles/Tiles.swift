internal import Diagnostics

/// The tiles of a site's pages.
public struct Tiles: Sendable {
  /// What the start page shows, from the top.
  public var status: [Tile]
  /// What the pages of areas show above their notices, in the order declared.
  public var areas: [OfTerm]
  /// What the pages of topics show above their notices, in the order declared.
  public var topics: [OfTerm]

  /// The tiles of the page of an area or topic.
  public struct OfTerm: Sendable {
    /// The area or topic.
    public var term: Reference
    /// What its page shows, from the top.
    public var tiles: [Tile]

    /// Tiles of a page.
    public init(_ term: Reference, _ tiles: [Tile]) {
      self.term = term
      self.tiles = tiles
    }
  }

  /// Tiles of pages; none unless stated.
  public init(status: [Tile] = [], areas: [OfTerm] = [], topics: [OfTerm] = []) {
    self.status = status
    self.areas = areas
    self.topics = topics
  }

  /// The ids that pages with tiles use for parts of their own, which no table or chart of theirs may take.
  public static let reservedIDs: Set<String> = Prose.reservedIDs.union([
    "scheduled", "latest", "reports", "data", "browse",
  ])

  /// The tiles of all pages.
  public var all: [Tile] { status + (areas + topics).flatMap(\.tiles) }

  /// The tiles that stand above a list of notices.
  public func tiles(of facet: Facet) -> [Tile] {
    switch facet {
    case .area(let id): areas.first { $0.term.name == id }?.tiles ?? []
    case .topic(let id): topics.first { $0.term.name == id }?.tiles ?? []
    case .all, .year, .authority, .kind, .status: []
    }
  }

  /// What the start page shows: the lists of every start page stand below where it declares none.
  public var ofStartPage: [Tile] {
    guard status.allSatisfy({ $0.list == nil }) else { return status }
    return status
      + Tile.List.allCases.map { Tile(.list($0), place: .init(Configuration.file)) }
  }

  /// The areas and topics whose pages have tiles, in the order declared.
  public var facets: [Facet] {
    areas.map { .area($0.term.name) } + topics.map { .topic($0.term.name) }
  }
}

extension Site {
  /// The address below which the files of the start page's tables and charts stand: `/status/`.
  ///
  /// Beside that page they would stand at the root of the site.
  public func statusFiles(_ language: Language) -> Route {
    Route(page: ["status"]).under(folder(of: language))
  }
}
