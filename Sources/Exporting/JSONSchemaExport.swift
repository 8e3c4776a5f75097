internal import GazetteModel
internal import Tabular

/// The schema of one row of each table's JSON and NDJSON (JSON Schema 2020-12).
struct JSONSchemaExport: TableExport {
  let suffix = ".schema.json"
  let mediaType = MediaType("application/schema+json")

  func bytes(
    _ resource: Dataset.Resource, _ dataset: Dataset, at route: Route, _ site: Site
  ) -> [UInt8] {
    var resource = resource
    resource.description = resource.description ?? dataset.description
    resource.isDemonstration = resource.isDemonstration || dataset.isDemonstration
    return bytes(resource, at: route, site)
  }

  /// The schema of a table's rows, whatever they come from.
  func bytes(_ resource: Dataset.Resource, at route: Route, _ site: Site) -> [UInt8] {
    // The standard has a title and a description in one language only.
    let words = site.words.first
    let language = site.languages[0]
    let schema = resource.schema.canonical
    var json = JSONWriter()
    json.beginObject()
    json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.member("$id", site.configuration.address.absolute(route))
    json.member("title", resource.title.text(in: language))
    json.member("description", resource.description?.text(in: language))
    if resource.isDemonstration {
      json.member("$comment", words?("demonstration-rows"))
    }
    json.member("type", "object")
    json.key("properties")
    json.beginObject()
    for (field, column) in zip(schema.fields, resource.columns) {
      json.key(field.name)
      JSONSchemaProperty(
        field: field, column: column, language: language,
        isRequired: field.constraints.required || schema.primaryKey.contains(field.name)
      ).write(&json)
    }
    json.endObject()
    json.list("required", schema.fields.map(\.name))
    json.member("additionalProperties", false)
    json.endObject()
    return json.finish()
  }
}
