extension Prose.Link {
  /// What it names behind `figure:`; nil for other links, and where that is not written as a figure.
  public var figure: FigureReference? {
    LinkTarget.figureText(of: destination).flatMap { try? FigureReference($0) }
  }

  /// The view that it names, which is known though what follows be no figure.
  var quotedView: String? {
    LinkTarget.figureText(of: destination).flatMap { FigureReference.view(in: $0) }
  }

  /// Whether the value is to stand where the author wrote no words.
  public var isInsertion: Bool { text.allSatisfy(\.isWhitespace) }
}

extension Prose {
  /// The values that it quotes, in the order of the text.
  var figures: [FigureReference] { links.compactMap(\.figure) }
}

extension Site {
  /// The texts that readers take at their word, now or on a day to come: neither drafts nor what stood earlier.
  public var statedTexts: [(prose: Prose, language: Language)] {
    let waiting = withheld.filter { !$0.facts.isDraft }
    let reports = withheldReports.filter { !$0.facts.isDraft }
    return presentTexts
      + (waiting.flatMap(\.editions) + awaited).map { ($0.prose, $0.language) }
      + reports.flatMap { $0.editions.map { ($0.prose, $0.language) } }
  }

  /// The views of which texts quote a value, by name.
  var quotedViews: Set<String> {
    Set(statedTexts.flatMap { $0.prose.links.compactMap(\.quotedView) })
  }

  /// Whether a published text quotes a value.
  public var quotesFigures: Bool { !quotingPages.isEmpty }

  /// The pages that quote values, with these.
  private var quotingPages: [(page: QuotedFigure.Page, figures: [FigureReference])] {
    var quoting: [(page: QuotedFigure.Page, figures: [FigureReference])] = []
    func add(
      _ document: String, _ title: String, _ language: Language, _ prose: Prose,
      at route: () -> Route
    ) {
      let figures = prose.figures
      guard !figures.isEmpty else { return }
      let page = QuotedFigure.Page(
        route: route(), title: title, language: language, document: document)
      quoting.append((page, figures))
    }
    for notice in notices {
      for text in notice.editions {
        add("notice:" + notice.id, text.title, text.language, text.prose) {
          self.notice(notice.id, text.language)
        }
      }
    }
    for report in reports {
      for text in report.editions {
        add(report.linkName, text.title, text.language, text.prose) {
          self.report(report.id, text.language)
        }
      }
    }
    for page in pages {
      for text in page.editions {
        add("page:" + page.id, text.title, text.language, text.prose) {
          self.page(page.id, text.language)
        }
      }
    }
    return quoting
  }

  /// The values that published texts quote, in the order of their references.
  func quotedFigures(_ answers: [ViewResult]) -> [QuotedFigure] {
    var pages: [FigureReference: Set<QuotedFigure.Page>] = [:]
    for (page, figures) in quotingPages {
      for figure in figures { pages[figure.exact, default: []].insert(page) }
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
