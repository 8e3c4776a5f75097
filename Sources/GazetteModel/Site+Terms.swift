extension Site {
  /// The term of a vocabulary that notices of a facet have in common; nil for a year, a kind or a status.
  public func term(of facet: Facet) -> Vocabulary.Term? {
    switch facet {
    case .area(let id): areas[id]
    case .topic(let id): topics[id]
    case .authority(let id): authorities[id]
    case .all, .year, .kind, .status: nil
    }
  }
}
