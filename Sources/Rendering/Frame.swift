internal import GazetteModel
internal import Templates

/// What every page has: the layout's names.
struct Frame: Sendable {
  let edition: Edition
  let route: Route
  let title: String
  let description: String
  let alternates: [(language: Language, route: Route)]
  let breadcrumbs: [LinkItem]
  var isDemonstration = false
  /// The tables, charts and maps of its text, by the number of their block.
  var exhibits: [Int: RenderedExhibit] = [:]
  /// What is said of the page where it is shared, if that is a notice.
  var article: ArticleItem?

  /// The names that every page offers.
  static func names(_ words: Shape) -> Names<Frame> {
    Names<Frame>(
      "page", "What every page offers.",
      [
        .text("title", "The page's title.") { $0.title },
        .text("description", "What the page is about, in a sentence.") { $0.description },
        .text("language", "The page's language, a BCP 47 tag.") { $0.edition.language.tag },
        .text("direction", "`ltr` or `rtl`.") { $0.edition.language.direction },
        .text("canonical", "The page's address with scheme and host.") {
          $0.edition.absolute($0.route)
        },
        .text("share_locale", "The language and territory for programs that share pages: `en_GB`.")
        {
          $0.shareLocale
        },
        .optionalScope(
          "article", "What is said of a notice or report where its page is shared.",
          of: ArticleItem.names
        ) { $0.article },
        .flag("is_demonstration", "Whether what the page shows is made up.") {
          $0.isDemonstration
        },
        .flag("has_charts", "Whether anything on the page is drawn in the style of charts.") {
          $0.exhibits.values.contains(where: \.isDrawn)
        },
        .scope("site", "The site.", of: SiteNames.names) { $0.edition },
        .list("alternates", "The page's languages, where it has several.", of: AlternateItem.names)
        {
          $0.alternateItems
        },
        .flag("has_other_languages", "Whether the site has further languages.") {
          $0.edition.site.words.count > 1
        },
        .list(
          "other_languages",
          "The site's other languages, whether the page is there in them or not.",
          of: OtherLanguageItem.names
        ) { frame in
          frame.edition.site.words.filter { $0.language != frame.edition.language }.map { words in
            let route = frame.alternates.first { $0.language == words.language }?.route
            return OtherLanguageItem(words: words, url: route.map { frame.edition.path($0) })
          }
        },
        .text("default_url", "The page in the first of its languages, with scheme and host.") {
          $0.edition.absolute($0.alternates.first?.route ?? $0.route)
        },
        .list("navigation", "The main navigation.", of: LinkItem.names) { $0.navigation },
        .list(
          "breadcrumbs", "The way from the start page, without the page itself.", of: LinkItem.names
        ) {
          $0.breadcrumbs
        },
        Names<Frame>.Entry(
          Shape.Entry("words", "The interface words of the page's language.", .scope { words })
        ) { .scope($0.edition.wordScope) },
      ])
  }

  /// The locale without its script, as the Open Graph protocol has it.
  private var shareLocale: String {
    let parts = edition.words(.locale).split(separator: "-")
    return parts.filter { $0.count != 4 }.joined(separator: "_")
  }

  private var alternateItems: [AlternateItem] {
    guard alternates.count > 1 else { return [] }
    return alternates.map { alternate in
      let words = edition.site.words.first { $0.language == alternate.language }
      return AlternateItem(
        tag: alternate.language.tag,
        title: words?(.languageName) ?? alternate.language.tag,
        url: edition.path(alternate.route), absolute: edition.absolute(alternate.route),
        isCurrent: alternate.language == edition.language)
    }
  }

  private var navigation: [LinkItem] {
    let site = edition.site
    let language = edition.language
    var items = [
      item(edition.words(.home), site.home(language)),
      item(edition.words(.notices), site.list(.all, language)),
    ]
    if !site.reports.isEmpty {
      items.append(item(edition.words(.reports), site.reportIndex(language)))
    }
    items.append(item(edition.words(.data), site.catalogue(language)))
    for reference in site.configuration.navigation {
      guard let page = edition.index.page(reference.name),
        let best = page.edition(in: language) ?? page.editions.first
      else { continue }
      var link = item(best.title, site.page(page.id, best.language))
      if best.language != language {
        link.otherLanguage = best.language
        link.mark = edition.writer.mark(of: best.language)
      }
      items.append(link)
    }
    return items
  }

  private func item(_ title: String, _ route: Route) -> LinkItem {
    LinkItem(title: title, url: edition.path(route), isCurrent: route == self.route)
  }
}
