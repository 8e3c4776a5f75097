extension Standing.Status {
  /// The word for the status.
  public var word: WordName {
    switch self {
    case .scheduled: .statusScheduled
    case .inForce: .statusInForce
    case .partlyInForce: .statusPartlyInForce
    case .amended: .statusAmended
    case .suspended: .statusSuspended
    case .superseded: .statusSuperseded
    case .expired: .statusExpired
    case .withdrawn: .statusWithdrawn
    }
  }
}
