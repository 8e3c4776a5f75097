public import GazetteModel
internal import Tabular

/// A table and all that is said of it in one language: what a file tells that travels without its page.
public struct TableSubject: Sendable {
  let resource: Dataset.Resource
  let dataset: Dataset
  let site: Site
  let words: Words

  /// A table in a language of the site.
  public init(_ resource: Dataset.Resource, of dataset: Dataset, in site: Site, words: Words) {
    self.resource = resource
    self.dataset = dataset
    self.site = site
    self.words = words
  }

  /// The titles of the columns; a title that occurs twice is followed by the column's name.
  var headings: [String] {
    let titles = resource.columns.map { $0.title.text(in: words.language) }
    let counts = Dictionary(titles.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(titles, resource.schema.fields).map { title, field in
      counts[title] == 1 ? title : "\(title) (\(field.name))"
    }
  }

  /// One fact of the dataset.
  typealias Fact = (label: String, text: String)

  /// Where it comes from, who publishes it, and under what terms.
  var facts: [Fact] {
    let language = words.language
    var facts: [Fact] = [
      (words(.title), dataset.title.text(in: language)),
      (words(.publisher), site.configuration.publisher.name.text(in: language)),
      (words(.address), site.configuration.address.absolute(site.dataset(dataset.name, language))),
    ]
    if let version = dataset.version { facts.append((words(.version), version)) }
    for licence in dataset.licences.isEmpty ? [site.configuration.licence] : dataset.licences {
      facts.append((words(.licence), joined(licence.title.text(in: language), licence.url)))
    }
    for source in dataset.sources {
      facts.append((words(.source), joined(source.title, source.path)))
    }
    if dataset.isDemonstration || resource.isDemonstration {
      facts.append((words("demonstration"), words("demonstration-rows")))
    }
    return facts
  }

  private func joined(_ title: String, _ address: String?) -> String {
    address.map { title == $0 ? title : "\(title) <\($0)>" } ?? title
  }
}
