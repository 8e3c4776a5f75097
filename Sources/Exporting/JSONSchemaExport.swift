internal import GazetteModel
internal import Tabular

/// The schema of one row of each table's JSON and NDJSON (JSON Schema 2020-12).
struct JSONSchemaExport: SiteExport {
  func routes(_ site: Site) -> [Route] {
    site.datasets.flatMap { dataset in dataset.resources.map { route($0, dataset, site) } }
  }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    let site = context.site
    return site.datasets.flatMap { dataset in
      dataset.resources.map { resource in
        let route = route(resource, dataset, site)
        return Artifact(
          route, MediaType("application/schema+json"), schema(resource, dataset, route, site))
      }
    }
  }

  private func route(_ resource: Dataset.Resource, _ dataset: Dataset, _ site: Site) -> Route {
    site.dataFile(resource.name + ".schema.json", of: dataset.name)
  }

  private func schema(
    _ resource: Dataset.Resource, _ dataset: Dataset, _ route: Route, _ site: Site
  ) -> [UInt8] {
    // The standard has a title and a description in one language only.
    let words = site.words.first
    let language = site.languages[0]
    let schema = resource.schema.canonical
    var json = JSONWriter()
    json.beginObject()
    json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.member("$id", site.configuration.address.absolute(route))
    json.member("title", resource.title.text(in: language))
    json.member(
      "description", (resource.description ?? dataset.description)?.text(in: language))
    if resource.isDemonstration || dataset.isDemonstration {
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
