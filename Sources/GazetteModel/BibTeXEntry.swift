/// A dataset in a list of references, as BibTeX writes it.
public struct BibTeXEntry: Sendable {
  /// The entry, its texts in braces so that no program changes their capitals.
  public let text: String

  /// The entry of a dataset of a site, in a language; where it states no release, it is that of `day`.
  public init(_ dataset: Dataset, of site: Site, in language: Language, day: CalendarDate) {
    let configuration = site.configuration
    let released = dataset.updated ?? day
    let licence = site.licence(of: dataset)
    var members = [
      ("title", "{\(Self.escaped(dataset.title.text(in: language)))}"),
      ("author", "{\(Self.escaped(configuration.publisher.name.text(in: language)))}"),
      ("year", String(released.year)), ("month", String(released.month)),
    ]
    if let version = dataset.version { members.append(("version", Self.escaped(version))) }
    let page = site.dataset(dataset.name, language)
    members.append(("url", configuration.address.absolute(page)))
    members.append(("note", Self.escaped(licence.title.text(in: language))))
    let lines = members.map { "  \($0.0) = {\($0.1)}" }
    text = "@misc{\(dataset.name),\n\(lines.joined(separator: ",\n"))\n}"
  }

  /// A text in which nothing is a command of TeX.
  private static func escaped(_ text: String) -> String {
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
