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
        .flag("is_demonstration", "Whether what the page shows is made up.") {
          $0.isDemonstration
        },
        .scope("site", "The site.", of: SiteNames.names) { $0.edition },
        .list("alternates", "The page's languages, where it has several.", of: AlternateItem.names)
        {
          $0.alternateItems
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
      item(edition.words(.data), site.catalogue(language)),
    ]
    for reference in site.configuration.navigation {
      guard let page = edition.index.page(reference.name),
        let best = page.edition(in: language) ?? page.editions.first
      else { continue }
      items.append(item(best.title, site.page(page.id, best.language)))
    }
    return items
  }

  private func item(_ title: String, _ route: Route) -> LinkItem {
    LinkItem(title: title, url: edition.path(route), isCurrent: route == self.route)
  }
}

/// The names of the site as such.
enum SiteNames {
  static let names = Names<Edition>(
    "site", "The site as a whole.",
    [
      .text("title", "The site's name.") { $0.site.configuration.title.text(in: $0.language) },
      .text("description", "What the site is.") {
        $0.site.configuration.description.text(in: $0.language)
      },
      .optionalText("demonstration", "The warning of a demonstration site.") {
        $0.site.configuration.demonstration?.text(in: $0.language)
      },
      .text("root", "The path that all addresses of the site start with: `/`.") {
        $0.site.configuration.address.basePath
      },
      .text("publisher", "Who publishes.") {
        $0.site.configuration.publisher.name.text(in: $0.language)
      },
      .optionalText("publisher_url", "The publisher's own address.") {
        $0.site.configuration.publisher.url
      },
      .optionalText("email", "Where readers may write to.") {
        $0.site.configuration.publisher.email
      },
      .text("licence", "The name of the licence.") {
        $0.site.configuration.licence.title.text(in: $0.language)
      },
      .optionalText("licence_url", "The licence's text.") { $0.site.configuration.licence.url },
      .text("as_of", "The day the site stands at, as the language writes it.") {
        $0.writer.date($0.asOf)
      },
      .text("as_of_date", "The same as `YYYY-MM-DD`.") { $0.asOf.description },
      .text("home_url", "The start page.") { $0.path($0.site.home($0.language)) },
      .text("notices_url", "The archive of notices.") { $0.path($0.site.list(.all, $0.language)) },
      .text("areas_url", "The list of areas.") { $0.path($0.site.areaIndex($0.language)) },
      .text("topics_url", "The list of topics.") { $0.path($0.site.topicIndex($0.language)) },
      .text("data_url", "The catalogue of data.") { $0.path($0.site.catalogue($0.language)) },
      .text("feed_url", "The Atom feed of notices in the page's language.") {
        $0.path($0.site.feed($0.language))
      },
      .text("generator", "The program that made the site, with its version.") { $0.generator },
    ])
}
