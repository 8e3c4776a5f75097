/// What a caller adds to CommonMark, and how much of it is read.
public struct MarkdownSettings: Sendable {
  /// Further schemes that links and images may use, in lower case and without the colon.
  ///
  /// No page can carry such an address: whoever asks for HTML resolves it.
  public var schemes: [String]
  /// Names that the surrounding page gives to its own elements and no heading may take.
  public var reservedIDs: Set<String>
  /// Names of which the surrounding page makes as many as it needs, by a number at the end: no heading may
  /// take one of those either.
  public var reservedSeries: [String]
  /// The most bytes that one document may have; never more than `hardLimit`.
  public var byteLimit: Int
  /// Says which words stand in a link for which the author wrote none; nil leaves it empty.
  public var insertion: @Sendable (MarkdownDocument.Link) -> String?
  /// How the author can change `byteLimit`, for the help that goes with a document too long.
  public var limitName: String?

  /// The limit at which libcmark's 32-bit offsets are still far from their end: 256 MiB.
  public static let hardLimit = 1 << 28

  /// The settings, all of which may be left as they are.
  public init(
    schemes: [String] = [], reservedIDs: Set<String> = [], reservedSeries: [String] = [],
    byteLimit: Int = 1_000_000, limitName: String? = nil,
    insertion: @escaping @Sendable (MarkdownDocument.Link) -> String? = { _ in nil }
  ) {
    self.schemes = schemes
    self.reservedIDs = reservedIDs
    self.reservedSeries = reservedSeries
    self.byteLimit = byteLimit
    self.limitName = limitName
    self.insertion = insertion
  }
}
