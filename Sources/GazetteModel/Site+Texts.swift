extension Site {
  /// The texts that stand now, each with its language: every edition of every notice, report and page.
  public var presentTexts: [(prose: Prose, language: Language)] {
    notices.flatMap { $0.editions.map { ($0.prose, $0.language) } }
      + reports.flatMap { $0.editions.map { ($0.prose, $0.language) } }
      + pages.flatMap { $0.editions.map { ($0.prose, $0.language) } }
  }

  /// The texts that have a page: those that stand now, and the versions that stood before them.
  public var publishedTexts: [(prose: Prose, language: Language)] {
    presentTexts
      + notices.flatMap(\.editions).flatMap(\.earlier).map { ($0.prose, $0.language) }
  }

  /// The texts that its pages show, with those of earlier versions.
  public var texts: [Prose] { publishedTexts.map(\.prose) }

  /// The texts that a later day will bring, and drafts.
  public var withheldTexts: [Prose] {
    (withheld.flatMap(\.texts) + awaited).map(\.prose)
      + withheldReports.flatMap { $0.editions.map(\.prose) }
  }

  /// Where the rows come from that its pages show.
  public var shownRows: Set<RowSource> {
    Set(
      (texts.flatMap(\.exhibits) + datasets.flatMap(\.charts)).compactMap { $0.rows?.value }
    )
    .union(configuration.tiles.all.flatMap(\.rowUses).map(\.rows.value))
  }

  /// The views whose answers something needs, by name: those that are published, those that pages show, and those of
  /// which texts quote a value.
  public var usedViews: Set<String> {
    Set(publishedViews.map(\.name)).union(
      shownRows.compactMap { if case .view(let name) = $0 { name } else { nil } }
    ).union(quotedViews)
  }

  /// The views that texts show which are kept back, by name: they are not run for these, and not idle either.
  public var awaitedViews: Set<String> {
    Set(
      withheldTexts.flatMap(\.shownRows).compactMap {
        if case .view(let name) = $0 { name } else { nil }
      })
  }

  /// The tables of datasets that pages show, of which more than a preview is kept.
  public var shownTables: Set<ViewResult.Source> {
    Set(
      shownRows.compactMap { rows in
        guard case .table(let name, let resource) = rows,
          let dataset = datasets.first(where: { $0.name == name }),
          let table = dataset.table(resource)
        else { return nil }
        return .init(dataset: name, resource: table.name)
      })
  }
}
