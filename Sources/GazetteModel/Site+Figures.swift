extension Prose.Link {
  /// What it names behind `figure:`; nil for other links, and where that is not written as a figure.
  public var figure: FigureReference? {
    guard case .figure(let text) = LinkTarget(destination, in: "") else { return nil }
    return try? FigureReference(text)
  }

  /// The view that it names, which is known though what follows be no figure.
  var quotedView: String? {
    guard case .figure(let text) = LinkTarget(destination, in: "") else { return nil }
    return FigureReference.view(in: text)
  }

  /// Whether the value is to stand where the author wrote no words.
  public var isInsertion: Bool { text.allSatisfy(\.isWhitespace) }
}

extension Site {
  /// The texts that readers take at their word, now or on a day to come: neither drafts nor what stood earlier.
  public var statedTexts: [(prose: Prose, language: Language)] {
    let waiting = withheld.filter { !$0.facts.isDraft }
    let reports = reports + withheldReports.filter { !$0.facts.isDraft }
    return ((notices + waiting).flatMap(\.editions) + awaited).map { ($0.prose, $0.language) }
      + reports.flatMap { $0.editions.map { ($0.prose, $0.language) } }
      + pages.flatMap { $0.editions.map { ($0.prose, $0.language) } }
  }

  /// The views of which texts quote a value, by name.
  var quotedViews: Set<String> {
    Set(statedTexts.flatMap { $0.prose.links.compactMap(\.quotedView) })
  }

  /// Whether a published text quotes a value.
  public var quotesFigures: Bool {
    quotingPages.contains { $0.prose.links.contains { $0.figure != nil } }
  }

  /// The pages that may quote values, with their texts.
  private var quotingPages: [(page: QuotedFigure.Page, prose: Prose)] {
    notices.flatMap { notice in
      notice.editions.map { text in
        let page = QuotedFigure.Page(
          route: self.notice(notice.id, text.language), title: text.title, language: text.language,
          document: "notice:" + notice.id)
        return (page, text.prose)
      }
    }
      + reports.flatMap { report in
        report.editions.map { text in
          let page = QuotedFigure.Page(
            route: self.report(report.id, text.language), title: text.title,
            language: text.language, document: report.linkName)
          return (page, text.prose)
        }
      }
      + pages.flatMap { page in
        page.editions.map { text in
          let quoting = QuotedFigure.Page(
            route: self.page(page.id, text.language), title: text.title, language: text.language,
            document: "page:" + page.id)
          return (quoting, text.prose)
        }
      }
  }

  /// The values that published texts quote, in the order of their references.
  func quotedFigures(_ answers: [ViewResult]) -> [QuotedFigure] {
    var pages: [FigureReference: Set<QuotedFigure.Page>] = [:]
    for (page, prose) in quotingPages {
      for link in prose.links {
        if let reference = link.figure?.exact { pages[reference, default: []].insert(page) }
      }
    }
    let byName = Dictionary(answers.map { ($0.view.name, $0) }) { first, _ in first }
    return pages.compactMap { reference, pages -> QuotedFigure? in
      guard let answer = byName[reference.view],
        let figure = try? Figure(reference, in: [answer])
      else { return nil }
      return QuotedFigure(
        reference: reference, figure: figure, sources: answer.sources,
        pages: pages.sorted { $0.route < $1.route })
    }.sorted { $0.reference.description < $1.reference.description }
  }

  /// Where readers see what a value of a view comes from: the view's own page, or else the first table that it is
  /// computed from, or else the list of all data.
  public func origin(
    of figure: Figure, _ sources: [ViewResult.Source], _ language: Language
  ) -> (route: Route, fragment: String?) {
    if publishedViews.contains(where: { $0.name == figure.view }) {
      return (view(figure.view, language), nil)
    }
    guard let source = sources.first else { return (catalogue(language), nil) }
    return (dataset(source.dataset, language), source.resource)
  }
}
