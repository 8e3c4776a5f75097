extension Notice {
  /// The day from which a text of this notice stands: as it states it, else that of its last correction, else
  /// that of the notice's publication.
  public func day(of text: Edition) -> CalendarDate {
    text.version ?? text.corrections.map(\.on).max() ?? facts.corrected.max()
      ?? facts.published.moment.date
  }

  /// Every text of the notice, edition by edition.
  public var texts: [Edition] { editions.flatMap(\.texts) }

  /// The edition that the others render: the first.
  public var original: Edition? { editions.first }

  /// The notice with the texts that stand on a day, and those before them.
  ///
  /// An edition of which only later texts are there has the first of them.
  public func standing(on day: CalendarDate) -> Notice {
    guard editions.contains(where: { !$0.earlier.isEmpty }) else { return self }
    var result = self
    result.editions = editions.map { edition in
      let standing = edition.texts.filter { self.day(of: $0) <= day }
      guard var text = standing.last ?? edition.texts.first else { return edition }
      text.earlier = standing.dropLast()
      return text
    }
    return result
  }

  /// The texts of this notice that `standing`, the same on an earlier day, does not have; each states its version.
  func texts(after standing: Notice) -> [Edition] {
    zip(editions, standing.editions).flatMap { $0.texts.dropFirst($1.texts.count) }.map { text in
      var dated = text
      dated.version = day(of: text)
      return dated
    }
  }
}

extension Notice.Edition {
  /// The texts in the order in which they stood, the present one last.
  public var texts: [Notice.Edition] { earlier + [self] }
}
