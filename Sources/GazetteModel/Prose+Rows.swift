extension Prose {
  /// Where the rows come from that it shows, each once, in the order in which it does.
  public var shownRows: [RowSource] {
    var seen: Set<RowSource> = []
    return exhibits.compactMap { $0.rows?.value }.filter { seen.insert($0).inserted }
  }
}
