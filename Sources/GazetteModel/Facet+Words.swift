extension Facet.Group {
  /// The word for the group.
  public var word: WordName {
    switch self {
    case .status: .byStatus
    case .year: .byYear
    case .area: .byArea
    case .topic: .byTopic
    case .authority: .byAuthority
    case .kind: .byKind
    }
  }
}
