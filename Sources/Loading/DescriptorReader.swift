internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Reads `datapackage.json` (Data Package 2.0).
struct DescriptorReader {
  private static let name = Key(
    "name", .identifier, required: true,
    "The dataset's permanent name, the same as its folder's; part of its address.")
  private static let title = Key("title", .text, "The title, in the site's first language.")
  private static let titles = Key(
    "gazette:title", .localized, "The title in further languages, by language.")
  private static let description = Key(
    "description", .text, "What the data is, in CommonMark, in the site's first language.")
  private static let descriptions = Key(
    "gazette:description", .localized, "The description in further languages, by language.")
  private static let version = Key("version", .text, "The version, semantic (`1.0.0`).")
  private static let created = Key("created", .timestamp, "When the package was made, as RFC 3339.")
  private static let licenses = Key(
    "licenses", .list(of: .packageLicence), "The licences: `name`, `path`, `title`.")
  private static let sources = Key(
    "sources", .list(of: .packageSource),
    "Where the data comes from: `title`, `path`, `email`, `version`.")
  private static let contributors = Key(
    "contributors", .list(of: .contributor),
    "Who made it: `title`, `path`, `email`, `organization`, `roles`.")
  private static let keywords = Key("keywords", .list(of: .text), "Words to find it by.")
  private static let updates = Key(
    "gazette:updates", Form<Dataset.Updates>.oneOf, "How often the data changes.")
  private static let area = Key("gazette:area", .reference, "The id of the area that it covers.")
  private static let themes = Key(
    "gazette:themes", .list(of: Form<Dataset.Theme>.oneOf),
    "What it is about, by the codes of the EU's data themes.")
  private static let temporal = Key(
    "gazette:temporal", .period,
    "The time that it covers; else that of the columns marked so.")
  private static let nextRelease = Key(
    "gazette:nextRelease", .date,
    "The day for which the next release is announced; else it follows from `gazette:updates`.")
  private static let changes = Key(
    "gazette:changes", .list(of: .change), "What each version changed, the latest first.")
  private static let demonstration = Key(
    "gazette:demonstration", .flag, "Whether all of it is made up; its pages say so.")
  private static let resources = Key(
    "resources", .list(of: .any), required: true, "The tables.")

  static let table = KeyTable(
    "a dataset's descriptor",
    [
      name, title, titles, description, descriptions, version, created, licenses, sources,
      contributors, keywords, updates, nextRelease, changes, area, themes, temporal, demonstration,
      ResourceReader.formats, resources,
    ],
    passed: ["$schema", "id", "profile", "homepage", "image"])

  /// Reads a descriptor; where it has no name it takes the folder's.
  ///
  /// `folder` is the descriptor's own.
  static func read(
    _ value: SourceValue, folder: String, language: Language, findings: inout Findings
  ) -> Dataset? {
    guard
      var reader = MappingReader(
        value, table, as: "an object", unknown: LoadingRules.unknownProperty, &findings)
    else { return nil }
    let name = reader(self.name)
    let title = reader(self.title)
    let titles = reader(self.titles)
    let description = reader(self.description)
    let descriptions = reader(self.descriptions)
    let values = reader(resources)
    let folderName = folder.split(separator: "/").last.map(String.init) ?? ""
    if let name, name != folderName {
      reader.findings.add(
        Diagnostic(
          LoadingRules.datasetName,
          "the dataset in the folder '\(folderName)' must have that name; found '\(name)'",
          at: reader.value(of: "name")?.place,
          help: "rename the folder or the dataset: the name is the address of the data"))
    }
    if let values, values.isEmpty {
      reader.findings.add(
        Diagnostic(
          LoadingRules.missingKey, "'resources' must name at least one table",
          at: reader.value(of: "resources")?.place))
    }
    let formats = reader(ResourceReader.formats)
    let tables = (values ?? []).compactMap {
      ResourceReader.read(
        $0, folder: folder, language: language, formats: formats, findings: &reader.findings)
    }
    var dataset = Dataset(
      name: name ?? folderName,
      title: Localized.joined(title, titles, first: language) ?? Localized(name ?? folderName),
      description: Localized.joined(description, descriptions, first: language),
      version: reader(version), created: reader(created),
      links: DescriptionReader.links(of: value, findings: &reader.findings),
      licences: reader(licenses) ?? [],
      sources: reader(sources) ?? [], contributors: reader(contributors) ?? [],
      keywords: reader(keywords) ?? [], updates: reader(updates), area: reader(area),
      isDemonstration: reader(demonstration) ?? false,
      resources: withoutRepeatedNames(tables, findings: &reader.findings),
      place: Place(value.place.file))
    dataset.descriptionPlace =
      [self.description.name, self.descriptions.name].lazy
      .compactMap { reader.value(of: $0)?.place }.first
    dataset.nextRelease = reader(nextRelease)
    dataset.changes = reader(changes) ?? []
    dataset.themes = reader(themes) ?? []
    dataset.temporal = reader(temporal)
    findings.merge(reader.findings)
    return dataset
  }

  /// Every file that a descriptor names, those of resources with faults included.
  static func files(_ value: SourceValue, folder: String) -> [String] {
    func texts(_ key: String, _ value: SourceValue) -> [SourceValue] {
      guard case .mapping(let members) = value.content,
        let found = members.first(where: { $0.key == key })?.value
      else { return [] }
      if case .list(let values) = found.content { return values }
      return [found]
    }
    return texts("resources", value).flatMap { texts("path", $0) }.compactMap(\.text)
      .map { folder + "/" + $0 }
  }

  private static func withoutRepeatedNames(
    _ resources: [Dataset.Resource], findings: inout Findings
  ) -> [Dataset.Resource] {
    var places: [String: Place] = [:]
    return resources.filter { resource in
      guard let first = places[resource.name] else {
        places[resource.name] = resource.place
        return true
      }
      findings.add(
        Diagnostic(
          LoadingRules.duplicateKey, "two resources are called '\(resource.name)'",
          at: resource.place, related: [.init("first used here", at: first)],
          help: "give each its own name"))
      return false
    }
  }
}

extension Localized {
  /// A standard property in the first language together with its translations.
  static func joined(_ text: String?, _ translations: Localized?, first: Language) -> Localized? {
    guard text != nil || translations != nil else { return nil }
    var texts: [Language: String] = [:]
    for language in translations?.languages ?? [] {
      texts[language] = translations?.stated(in: language)
    }
    if let text, texts[first] == nil { texts[first] = text }
    return Localized(texts, common: translations?.stated(in: .undetermined))
  }
}

extension Form where Value == String {
  /// A licence's identifier (Data Package 2.0, `licenses`).
  static let licenceName = Form.scalar("an identifier such as CC-BY-4.0") { text in
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-._".unicodeScalars.contains(scalar))
    }
    return !text.isEmpty && isPlain ? text : nil
  }

  /// A moment with its offset (RFC 3339).
  static let timestamp = Form.scalar("a time such as 2022-12-31T00:00:00+08:00") { text in
    text.count > 16 && PublicationTime(iso: text)?.offset != nil ? text : nil
  }
}

extension Form where Value == SourceValue {
  /// Anything, looked at later.
  static let any = Form(name: "an object") { value, _ in value }
}

enum PackageLicenceKeys {
  static let name = Key("name", .licenceName, "The licence's identifier: `CC-BY-4.0`.")
  static let path = Key("path", .url, "The licence's text.")
  static let title = Key("title", .text, "The licence's name for people.")
  static let table = KeyTable("a licence of a dataset", [name, path, title])
}

enum PackageSourceKeys {
  static let title = Key("title", .text, required: true, "The source's title.")
  static let path = Key("path", .url, "Its address.")
  static let email = Key("email", .email, "Its mail address.")
  static let version = Key("version", .text, "Its version.")
  static let table = KeyTable("a source of a dataset", [title, path, email, version])
}

enum ContributorKeys {
  static let title = Key("title", .text, required: true, "The contributor's name.")
  static let path = Key("path", .url, "An address on the web.")
  static let email = Key("email", .email, "A mail address.")
  static let organization = Key("organization", .text, "The organisation they belong to.")
  static let roles = Key("roles", .list(of: .text), "What they did: `publisher`, `author`, …")
  static let table = KeyTable(
    "a contributor of a dataset", [title, path, email, organization, roles],
    passed: ["givenName", "familyName", "role"])
}

extension Form where Value == Licence {
  static let packageLicence = Form.group("an object with name or path", PackageLicenceKeys.table) {
    reader in
    let path = reader(PackageLicenceKeys.path)
    let title = reader(PackageLicenceKeys.title)
    let name = reader(PackageLicenceKeys.name)
    guard let label = title ?? name ?? path else {
      reader.findings.add(
        Diagnostic(
          LoadingRules.missingKey, "a licence needs 'name' or 'path'", at: reader.place,
          help: "add \"name\": \"CC-BY-4.0\""))
      return nil
    }
    return Licence(name: name, title: Localized(label), url: path)
  }
}

extension Form where Value == Dataset.Source {
  static let packageSource = Form.group("an object with a title", PackageSourceKeys.table) {
    reader in
    let path = reader(PackageSourceKeys.path)
    let email = reader(PackageSourceKeys.email)
    let version = reader(PackageSourceKeys.version)
    return reader(PackageSourceKeys.title).map {
      Dataset.Source(title: $0, path: path, email: email, version: version)
    }
  }
}

extension Form where Value == Dataset.Contributor {
  static let contributor = Form.group("an object with a title", ContributorKeys.table) { reader in
    let path = reader(ContributorKeys.path)
    let email = reader(ContributorKeys.email)
    let organization = reader(ContributorKeys.organization)
    let roles = reader(ContributorKeys.roles) ?? []
    return reader(ContributorKeys.title).map {
      Dataset.Contributor(
        title: $0, path: path, email: email, organization: organization, roles: roles)
    }
  }
}
