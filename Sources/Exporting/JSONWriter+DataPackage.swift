internal import GazetteModel
internal import Tabular

/// The parts that every Data Package has (Data Package 2.0).
extension JSONWriter {
  /// The terms of use.
  mutating func licences(_ licences: [Licence], _ language: Language) {
    objects("licenses", licences) { licence, json in
      json.member("name", licence.name)
      json.member("path", licence.url)
      json.member("title", licence.title.text(in: language))
    }
  }

  /// Who made it.
  mutating func contributors(_ contributors: [Dataset.Contributor]) {
    objects("contributors", contributors) { contributor, json in
      json.member("title", contributor.title)
      json.member("path", contributor.path)
      json.member("email", contributor.email)
      json.member("organization", contributor.organization)
      json.list("roles", contributor.roles)
    }
  }
}

extension Dataset.Contributor {
  /// The site's publisher, who contributes at least that.
  init(_ publisher: Configuration.Publisher, _ language: Language) {
    self.init(
      title: publisher.name.text(in: language), path: publisher.url, email: publisher.email,
      organization: nil, roles: ["publisher"])
  }
}
