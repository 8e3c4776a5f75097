internal import GazetteModel
internal import Tabular

/// Writes the description of a table's canonical CSV (Metadata Vocabulary for Tabular Data §5.4).
struct CSVWTableWriter {
  let resource: Dataset.Resource
  let dataset: Dataset
  let site: Site

  func write(_ json: inout JSONWriter) {
    json.beginObject()
    json.member("url", url(of: resource.name))
    json.literals("dc:title", resource.title)
    json.literals("dc:description", resource.description ?? dataset.description)
    licences(&json)
    if resource.isDemonstration || dataset.isDemonstration {
      let texts = site.words.map { ($0.language, $0("demonstration-rows")) }
      json.literals("rdfs:comment", Localized(Dictionary(uniqueKeysWithValues: texts)))
    }
    schema(&json)
    json.endObject()
  }

  /// The address of a table's CSV from the folder that the metadata stands in.
  private func url(of name: String) -> String {
    Route(file: [name + ".csv"]).path
  }

  private func licences(_ json: inout JSONWriter) {
    json.key("dc:license")
    json.beginArray()
    for licence in site.licences(of: dataset) {
      guard let url = licence.url else {
        json.string(licence.name ?? licence.title.text(in: site.languages[0]))
        continue
      }
      json.beginObject()
      json.member("@id", IRI(url).text)
      json.endObject()
    }
    json.endArray()
  }

  private func schema(_ json: inout JSONWriter) {
    let schema = resource.schema.canonical
    json.key("tableSchema")
    json.beginObject()
    json.member("null", "")
    json.key("columns")
    json.beginArray()
    for (field, column) in zip(schema.fields, resource.columns) {
      let isRequired = field.constraints.required || schema.primaryKey.contains(field.name)
      self.column(field, column, isRequired, &json)
    }
    json.endArray()
    json.list("primaryKey", names(schema.primaryKey))
    // A reference leads to a table of the same group, so none to another package (§5.5.2).
    let keys = schema.foreignKeys.filter { $0.package == nil }
    if !keys.isEmpty {
      json.key("foreignKeys")
      json.beginArray()
      for key in keys { foreignKey(key, &json) }
      json.endArray()
    }
    json.endObject()
  }

  private func column(
    _ field: Field, _ column: Dataset.Column, _ isRequired: Bool, _ json: inout JSONWriter
  ) {
    json.beginObject()
    let name = CSVWColumnName(field.name).text
    json.member("name", name)
    titles(field, column, name, &json)
    json.literals("dc:description", column.description)
    json.literals("schema:unitText", column.unit)
    if isRequired { json.member("required", true) }
    if field.type == .list || field.type == .geopoint {
      json.member("separator", field.delimiter ?? ",")
      json.member("ordered", true)
    }
    CSVWDatatype(field).write(&json)
    json.endObject()
  }

  /// The header's cell, which programs find the column by, and the titles for people.
  ///
  /// Some programs match a header only with the name or with a title in no language. Where the name
  /// is not the header's cell, that cell is the one title, and people's are Dublin Core's.
  private func titles(
    _ field: Field, _ column: Dataset.Column, _ name: String, _ json: inout JSONWriter
  ) {
    guard name == field.name else {
      json.list("titles", [field.name])
      json.literals("dc:title", column.title)
      return
    }
    json.key("titles")
    json.beginObject()
    var common = [field.name]
    let languages = column.title.languages
    let title = column.title.text(in: .undetermined)
    if languages.isEmpty, title != field.name { common.append(title) }
    json.list(Language.undetermined.tag, common)
    for language in languages { json.member(language.tag, column.title.stated(in: language)) }
    json.endObject()
  }

  private func foreignKey(_ key: ForeignKey, _ json: inout JSONWriter) {
    json.beginObject()
    json.list("columnReference", names(key.fields))
    json.key("reference")
    json.beginObject()
    json.member("resource", url(of: key.resource ?? resource.name))
    json.list("columnReference", names(key.referencedFields))
    json.endObject()
    json.endObject()
  }

  private func names(_ fields: [String]) -> [String] { fields.map { CSVWColumnName($0).text } }
}

extension JSONWriter {
  /// A text in each of its languages as literals of JSON-LD, left out where there is none.
  fileprivate mutating func literals(_ name: String, _ text: Localized?) {
    guard let text else { return }
    key(name)
    beginArray()
    for language in text.languages.isEmpty ? [.undetermined] : text.languages {
      beginObject()
      member("@value", text.text(in: language))
      member("@language", language.tag)
      endObject()
    }
    endArray()
  }
}
