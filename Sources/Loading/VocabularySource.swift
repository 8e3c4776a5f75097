internal import Diagnostics
internal import GazetteModel

/// Where a vocabulary comes from: written out in the configuration, or the rows of a table.
enum VocabularySource: Sendable {
  /// Written out.
  case terms([Vocabulary.Term])
  /// The columns of a resource.
  case columns(Columns)

  /// Which columns of which table hold ids and names.
  struct Columns: Sendable {
    var dataset: Reference
    var resource: Reference
    var id: Reference
    var names: [(language: Language, column: Reference)]
    var parent: Reference?
  }
}

enum VocabularyKeys {
  static let dataset = Key(
    "dataset", .reference, required: true, "The dataset whose rows are the entries.")
  static let resource = Key(
    "resource", .reference,
    "The resource of the dataset; the one named like the dataset unless set.")
  static let id = Key("id", .reference, required: true, "The column that holds the ids.")
  static let name = Key(
    "name", .columnNames, required: true,
    "The columns that hold the names: one, or one for each language.")
  static let parent = Key(
    "parent", .reference, "The column that holds the id of the entry that an entry belongs to.")
  static let table = KeyTable(
    "authorities, areas and topics, where they come from a dataset",
    [dataset, resource, id, name, parent])
}

extension Form where Value == [Language: Reference] {
  /// One column, or a column for each language.
  static let columnNames = Form(name: "a column, or a column for each language") {
    value, findings in
    guard case .mapping(let members) = value.content else {
      return Form<Reference>.reference.read(value, &findings).map { [.undetermined: $0] }
    }
    var names: [Language: Reference] = [:]
    for (language, column) in Form<Language>.members(members, &findings) {
      names[language] = Form<Reference>.reference.read(column, &findings)
    }
    return names
  }
}

extension Form where Value == VocabularySource {
  /// Ids and names, or the columns that hold them.
  static let vocabulary = Form(name: "ids with their names, or the columns of a dataset") {
    value, findings in
    guard case .mapping(let members) = value.content else {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType,
          "this must be ids with their names, or the columns of a dataset; found \(value.description)",
          at: value.place, help: "write a line 'id: name' for each"))
      return nil
    }
    if members.contains(where: { $0.key == "dataset" }) { return columns(value, &findings) }
    return .terms(
      members.compactMap { member in
        guard Identifier.isPlain(member.key) else {
          findings.add(
            Diagnostic(
              LoadingRules.wrongType,
              "'\(member.key)' must be \(Form<String>.identifier.name)", at: member.keyPlace))
          return nil
        }
        let name = Form<Localized>.localized.read(member.value, &findings)
        return name.map {
          Vocabulary.Term(id: member.key, name: $0, parent: nil, place: member.keyPlace)
        }
      })
  }

  private static func columns(_ value: SourceValue, _ findings: inout Findings) -> VocabularySource?
  {
    guard
      var reader = MappingReader(
        value, VocabularyKeys.table, as: "the columns of a dataset", &findings)
    else { return nil }
    let dataset = reader(VocabularyKeys.dataset)
    let resource = reader(VocabularyKeys.resource)
    let id = reader(VocabularyKeys.id)
    let names = reader(VocabularyKeys.name)
    let parent = reader(VocabularyKeys.parent)
    findings.merge(reader.findings)
    guard let dataset, let id, let names else { return nil }
    let columns = names.sorted { $0.key < $1.key }.map { (language: $0.key, column: $0.value) }
    return .columns(
      .init(
        dataset: dataset, resource: resource ?? dataset, id: id, names: columns, parent: parent))
  }
}
