internal import GazetteModel
internal import Templates

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
      .optionalText(
        "share_image",
        "The picture for shared pages, `assets/share.png`, with scheme and host, where there is one."
      ) { edition in edition.shareImage.map { edition.absolute($0) } },
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
      .text("as_of", "The day or minute the page stands at, as the language writes it.") {
        $0.writer.moment($0.moment)
      },
      .text("as_of_date", "The same as `YYYY-MM-DD` or RFC 3339.") { $0.datetime($0.moment) },
      .flag("preview", "Whether the site shows drafts and notices to come.") {
        $0.site.previewed != nil
      },
      .text("home_url", "The start page.") { $0.path($0.site.home($0.language)) },
      .text("notices_url", "The archive of notices.") { $0.path($0.site.list(.all, $0.language)) },
      .text("in_force_url", "What is in force, and on which days something changed.") {
        $0.path($0.site.inForce($0.language))
      },
      .text("areas_url", "The list of areas.") { $0.path($0.site.areaIndex($0.language)) },
      .text("topics_url", "The list of topics.") { $0.path($0.site.topicIndex($0.language)) },
      .text("changes_url", "The list of all changes of notices.") {
        $0.path($0.site.changes($0.language))
      },
      .optionalText("reports_url", "The list of reports, where there are any.") { edition in
        edition.site.reports.isEmpty
          ? nil : edition.path(edition.site.reportIndex(edition.language))
      },
      .text("data_url", "The catalogue of data.") { $0.path($0.site.catalogue($0.language)) },
      .text("feed_url", "The Atom feed of notices in the page's language.") {
        $0.path($0.site.feed(.notices(of: .all), .atom, $0.language))
      },
      .text("json_feed_url", "The same feed as JSON Feed.") {
        $0.path($0.site.feed(.notices(of: .all), .json, $0.language))
      },
      .text("change_feed_url", "The Atom feed of changes in the page's language.") {
        $0.path($0.site.feed(.changes(of: .all), .atom, $0.language))
      },
      .optionalText(
        "alert_feed_url", "The Atom feed of alert messages, where a notice is an alert."
      ) { edition in
        edition.hasAlerts ? edition.path(edition.site.feed(.alerts, .atom, edition.language)) : nil
      },
      .text(
        "calendar_url",
        "The calendar of days on which notices begin and end to hold and data is published."
      ) {
        $0.path($0.site.calendar($0.language))
      },
      .text("generator", "The program that made the site, with its version.") { $0.generator },
    ])
}
