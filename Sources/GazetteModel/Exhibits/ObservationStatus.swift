/// What is to be known of a row's numbers, by the letter that statistical offices mark them with: `[p]`.
///
/// The letters are those of the shorthand that the British Government Analysis Function recommends; `p`, `e` and `c` mean
/// the same among the flags of Eurostat.
public enum ObservationStatus: String, Sendable, Hashable, CaseIterable {
  /// The numbers may still change.
  case provisional = "p"
  /// The numbers were published before and have changed.
  case revised = "r"
  /// The numbers are an estimate.
  case estimated = "e"
  /// The numbers are known and not published, so that they give nobody away.
  case suppressed = "c"
  /// There are no numbers.
  case notAvailable = "x"

  /// Whether there is no number to be shown.
  public var isWithheld: Bool { self == .suppressed || self == .notAvailable }

  /// The letter as tables show it: `[p]`.
  public var mark: String { "[\(rawValue)]" }

  /// The word for it.
  public var word: WordName {
    switch self {
    case .provisional: .valueProvisional
    case .revised: .valueRevised
    case .estimated: .valueEstimated
    case .suppressed: .valueSuppressed
    case .notAvailable: .valueNotAvailable
    }
  }
}

extension ObservationStatus {
  /// The letters, as a message lists them: `p, r, e, c or x`.
  public static var letters: String {
    let letters = allCases.map(\.rawValue)
    return letters.dropLast().joined(separator: ", ") + " or " + (letters.last ?? "")
  }
}
