extension Dataset.Updates {
  /// The words for the frequency.
  public var word: WordName {
    switch self {
    case .daily: .updatesDaily
    case .weekly: .updatesWeekly
    case .monthly: .updatesMonthly
    case .quarterly: .updatesQuarterly
    case .annual: .updatesAnnual
    case .irregular: .updatesIrregular
    case .never: .updatesNever
    }
  }
}
