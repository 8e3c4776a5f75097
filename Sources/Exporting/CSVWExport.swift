internal import GazetteModel
internal import Tabular

/// The metadata beside each CSV file, at the address where programs look for it (Metadata Vocabulary
/// for Tabular Data, W3C 2015).
struct CSVWExport: TableExport {
  let suffix = ".csv-metadata.json"
  let mediaType = MediaType("application/csvm+json")

  func bytes(
    _ resource: Dataset.Resource, _ dataset: Dataset, at route: Route, _ site: Site
  ) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("@context")
    json.beginArray()
    json.string("http://www.w3.org/ns/csvw")
    json.beginObject()
    json.member("@language", site.languages[0].tag)
    json.endObject()
    json.endArray()
    json.key("tables")
    json.beginArray()
    for table in group(resource, dataset) {
      CSVWTableWriter(resource: table, dataset: dataset, site: site).write(&json)
    }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  /// The table, and those that its foreign keys lead to: a key and its target stand in one group of
  /// tables (§5.5.2).
  private func group(_ resource: Dataset.Resource, _ dataset: Dataset) -> [Dataset.Resource] {
    var group = [resource]
    var index = 0
    while index < group.count {
      for key in group[index].schema.foreignKeys where key.package == nil {
        guard let target = dataset.resources.first(where: { $0.name == key.resource }),
          !group.contains(where: { $0.name == target.name })
        else { continue }
        group.append(target)
      }
      index += 1
    }
    return group
  }
}
