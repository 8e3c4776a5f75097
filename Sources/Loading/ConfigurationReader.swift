internal import Diagnostics
internal import GazetteModel

/// Reads `gazette.yaml`.
struct ConfigurationReader {
  /// The configuration and where the site's vocabularies come from.
  struct Result: Sendable {
    var configuration: Configuration
    var authorities: VocabularySource?
    var areas: VocabularySource?
    var topics: VocabularySource?
  }

  private static let title = Key("title", .localized, required: true, "The site's name.")
  private static let description = Key(
    "description", .localized, required: true, "What the site is, in a sentence or two.")
  private static let demonstration = Key(
    "demonstration", .localized,
    "A text shown on every page of a site that only demonstrates something.")
  private static let url = Key(
    "url", .address, required: true,
    "The address under which the site is published; feeds and catalogues need it.")
  private static let languages = Key(
    "languages", .list(of: .language), required: true,
    "The languages, as BCP 47 tags; the first stands at the site's root.")
  private static let timeZone = Key(
    "time_zone", .timeZone, required: true, "The time zone in which the site's dates are written.")
  private static let asOf = Key(
    "as_of", .moment,
    "The day or minute the site stands at; without it, that of the build. `--as-of` overrides it.")
  private static let publisher = Key(
    "publisher", .publisher, required: true, "Who publishes: `name`, `url`, `email`.")
  private static let licence = Key(
    "licence", .licence, required: true,
    "The terms of everything that names no other: `name`, `title`, `url`.")
  private static let navigation = Key(
    "navigation", .list(of: .reference), "The ids of the pages in the main navigation, in order.")
  private static let authorities = Key(
    "authorities", .vocabulary, required: true, "Who may issue notices: ids and names.")
  private static let areas = Key(
    "areas", .vocabulary, "Where notices hold: ids and names.")
  private static let topics = Key(
    "topics", .vocabulary, "What notices are about: ids and names.")
  private static let pageSize = Key(
    "page_size", .integer(in: 1...1000),
    "How many notices stand on one page of a list; 20 unless set.")
  private static let tiles = Key(
    "tiles", .tiles, "What the start page and the pages of areas and topics are composed of.")
  private static let security = Key(
    "security", .security,
    "Where to report a weakness of the site's security: `contact`, `expires`, `policy`.")
  private static let limits = Key(
    "limits", .limits,
    "Bounds of what is read and computed: `notice_bytes`, `cell_bytes`, `view_rows` and others.")

  static let table = KeyTable(
    "gazette.yaml",
    [
      title, description, demonstration, url, languages, timeZone, asOf, publisher, licence,
      navigation, authorities, areas, topics, pageSize, tiles, security, limits,
    ])

  /// Reads the configuration; nil where something that everything else needs is missing.
  static func read(_ value: SourceValue, findings: inout Findings) -> Result? {
    guard var reader = MappingReader(value, table, as: "a group of keys", &findings) else {
      return nil
    }
    let names = (title: reader(title), description: reader(description))
    let address = reader(url)
    let tags = reader(languages)
    let zone = reader(timeZone)
    let people = reader(publisher)
    let terms = reader(licence)
    let issuers = reader(authorities)
    let optional = (
      demonstration: reader(demonstration), asOf: reader(asOf), navigation: reader(navigation),
      areas: reader(areas), topics: reader(topics), pageSize: reader(pageSize),
      tiles: reader(tiles),
      security: reader(security), limits: reader(limits)
    )
    reader.value(of: languages.name).map { checkLanguages($0, &reader.findings) }
    findings.merge(reader.findings)
    guard let title = names.title, let description = names.description, let address, let zone,
      let people, let terms, let tags, let first = tags.first
    else { return nil }
    let unique = tags.reduce(into: [first]) { if !$0.contains($1) { $0.append($1) } }
    return Result(
      configuration: Configuration(
        title: title, description: description, demonstration: optional.demonstration,
        address: address, languages: unique, timeZone: zone, asOf: optional.asOf,
        publisher: people, licence: terms, navigation: optional.navigation ?? [],
        pageSize: optional.pageSize ?? 20, tiles: optional.tiles ?? Tiles(),
        security: optional.security,
        limits: optional.limits ?? Configuration.Limits()),
      authorities: issuers, areas: optional.areas, topics: optional.topics)
  }
}

extension ConfigurationReader {
  /// Reports a list without languages, and a language named twice, however it is written.
  private static func checkLanguages(_ value: SourceValue, _ findings: inout Findings) {
    guard case .list(let items) = value.content else { return }
    if items.isEmpty {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType, "'languages' must name at least one language", at: value.place,
          help: "write the tag of the language, such as [en]"))
    }
    var named: [Language: Place] = [:]
    for item in items {
      guard let text = item.text, let language = Language(text) else { continue }
      if let first = named[language] {
        findings.add(
          Diagnostic(
            LoadingRules.wrongType,
            "'\(text)' is named already: 'languages' must name each language once",
            at: item.place, related: [.init("it stands here", at: first)], help: "remove it"))
      } else {
        named[language] = item.place
      }
    }
  }
}

extension Form where Value == Address {
  static let address = Form.scalar(
    "an address such as https://gazette.example/", help: "start it with https://"
  ) { Address($0) }
}

extension Form where Value == SiteTimeZone {
  static let timeZone = Form.scalar("the name of a time zone, such as Asia/Shanghai") {
    SiteTimeZone($0)
  }
}

extension Form where Value == Configuration.Publisher {
  static let publisher = Form.group("a group of the keys name, url, email", PublisherKeys.table) {
    reader in
    let url = reader(PublisherKeys.url)
    let email = reader(PublisherKeys.email)
    return reader(PublisherKeys.name).map { .init(name: $0, url: url, email: email) }
  }
}

extension Form where Value == Licence {
  static let licence = Form.group("a group of the keys name, title, url", LicenceKeys.table) {
    reader in
    let title = reader(LicenceKeys.title)
    let url = reader(LicenceKeys.url)
    return reader(LicenceKeys.name).map {
      Licence(name: $0, title: title ?? Localized($0), url: url)
    }
  }
}

extension Form where Value == Configuration.Limits {
  static let limits = Form.group(
    "a group of keys such as notice_bytes and cell_bytes", LimitKeys.table
  ) { reader in
    let usual = Configuration.Limits()
    return Configuration.Limits(
      noticeBytes: reader(LimitKeys.noticeBytes) ?? usual.noticeBytes,
      cellBytes: reader(LimitKeys.cellBytes) ?? usual.cellBytes,
      dayNotices: reader(LimitKeys.dayNotices) ?? usual.dayNotices,
      viewRows: reader(LimitKeys.viewRows) ?? usual.viewRows,
      viewSteps: reader(LimitKeys.viewSteps) ?? usual.viewSteps,
      viewBytes: reader(LimitKeys.viewBytes) ?? usual.viewBytes)
  }
}

enum PublisherKeys {
  static let name = Key("name", .localized, required: true, "The publisher's name.")
  static let url = Key("url", .url, "The publisher's own address on the web.")
  static let email = Key("email", .email, "Where readers may write to.")
  static let table = KeyTable("publisher", [name, url, email])
}

enum LicenceKeys {
  static let name = Key(
    "name", .licenceName, required: true, "The licence's SPDX identifier, such as `CC-BY-4.0`.")
  static let title = Key("title", .localized, "The licence's name for people.")
  static let url = Key("url", .url, "The licence's text.")
  static let table = KeyTable("licence", [name, title, url])
}

enum LimitKeys {
  static let noticeBytes = Key(
    "notice_bytes", .integer(in: 1000...10_000_000),
    "The largest Markdown file, in bytes; 1000000 unless set.")
  static let cellBytes = Key(
    "cell_bytes", .integer(in: 100...100_000_000),
    "The largest cell of a CSV file, in bytes; 1048576 unless set.")
  static let dayNotices = Key(
    "day_notices", .integer(in: 1...10_000),
    "How many notices the page of a day lists; 200 unless set.")
  static let viewRows = Key(
    "view_rows", .integer(in: 1...10_000_000), "The most rows of a view; 100000 unless set.")
  static let viewSteps = Key(
    "view_steps", .integer(in: 1000...Int.max),
    "The most steps that SQLite takes for one view, some fifty million a second; 200000000 unless set."
  )
  static let viewBytes = Key(
    "view_bytes", .integer(in: 1_000_000...100_000_000_000),
    "The most memory for the columns that views read, and again for what one view sorts and groups; 500000000 unless set."
  )
  static let table = KeyTable(
    "limits", [noticeBytes, cellBytes, dayNotices, viewRows, viewSteps, viewBytes])
}
