internal import GazetteModel

/// How to name a dataset in a text and in a list of references.
struct Citation {
  let dataset: Dataset
  let edition: Edition

  private var title: String { dataset.title.text(in: edition.language) }
  private var publisher: String {
    edition.site.configuration.publisher.name.text(in: edition.language)
  }
  private var address: String {
    edition.absolute(edition.site.dataset(dataset.name, edition.language))
  }
  private var licence: String {
    (dataset.licences.first ?? edition.site.configuration.licence).title.text(in: edition.language)
  }
  /// The day of the version: the last release, or the day the site stands at.
  private var day: CalendarDate { dataset.updated ?? edition.asOf }

  /// The sentence.
  var text: String {
    let version = dataset.version.map { edition.words(.citationVersion, ["version": $0]) } ?? ""
    return edition.words(
      .citation,
      [
        "publisher": publisher, "title": title, "version": version, "url": address,
        "date": edition.writer.date(day), "licence": licence,
      ])
  }

  /// The entry of a BibTeX file, in braces so that no program changes its capitals.
  var bibTeX: String {
    var members = [
      ("title", "{\(escaped(title))}"), ("author", "{\(escaped(publisher))}"),
      ("year", "\(day.year)"), ("month", "\(day.month)"),
    ]
    if let version = dataset.version { members.append(("version", escaped(version))) }
    members.append(("url", address))
    members.append(("note", escaped(licence)))
    let lines = members.map { "  \($0.0) = {\($0.1)}" }
    return "@misc{\(dataset.name),\n\(lines.joined(separator: ",\n"))\n}"
  }

  /// A text in which nothing is a command of TeX.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "{", "}", "$", "&", "#", "_", "%": result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}
