extension Prose {
  /// Where the rows come from that it shows, and the values that it quotes, each once: first those of its tables and
  /// charts, in the order of the text.
  public var shownRows: [RowSource] {
    var seen: Set<RowSource> = []
    let quoted = figures.map { RowSource.view($0.view) }
    return (exhibits.compactMap { $0.rows?.value } + quoted).filter { seen.insert($0).inserted }
  }
}
