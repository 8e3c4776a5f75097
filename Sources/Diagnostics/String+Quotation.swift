extension String {
  /// As much of the text as a message holds: what goes beyond 60 characters is left out.
  public var excerpt: String {
    let start = prefix(60)
    return start.endIndex == endIndex ? self : start + "…"
  }

  /// The text as a message quotes it: `'Closed'`.
  public var quotation: String { "'\(excerpt)'" }
}
