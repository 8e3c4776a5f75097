internal import GazetteModel
internal import Tabular

/// Describes the records of a table by the columns of its CSV (Croissant 1.0, "RecordSet").
struct CroissantRecordSet {
  let resource: Dataset.Resource
  let language: Language

  func write(_ json: inout JSONWriter) {
    json.member("@type", "cr:RecordSet")
    json.member("@id", resource.name)
    json.member("name", resource.title.text(in: language))
    json.member("description", resource.description?.text(in: language))
    json.objects("key", resource.schema.primaryKey) { $1.member("@id", id($0)) }
    let fields = Array(zip(resource.schema.fields, resource.columns))
    json.objects("field", fields) { field, json in self.field(field.0, field.1, &json) }
  }

  private func field(_ field: Field, _ column: Dataset.Column, _ json: inout JSONWriter) {
    json.member("@type", "cr:Field")
    json.member("@id", id(field.name))
    json.member("name", field.name)
    json.member("description", column.description?.text(in: language))
    json.member("dataType", dataType(field.type))
    json.object("source") { json in
      json.object("fileObject") { $0.member("@id", resource.name + ".csv") }
      json.object("extract") { $0.member("column", field.name) }
    }
    // Records are put together across references: one within the table would never end.
    let key = resource.schema.foreignKeys.first { key in
      key.fields == [field.name] && key.package == nil
        && (key.resource ?? resource.name) != resource.name
    }
    if let table = key?.resource, let other = key?.referencedFields.first {
      json.object("references") { json in
        json.object("field") { $0.member("@id", table + "/" + other) }
      }
    }
  }

  private func id(_ field: String) -> String { resource.name + "/" + field }

  /// What Croissant has no type for is text, as it stands in the file.
  private func dataType(_ type: FieldType) -> String {
    switch type {
    case .integer: "sc:Integer"
    case .number: "sc:Float"
    case .boolean: "sc:Boolean"
    case .date: "sc:Date"
    case .datetime: "sc:DateTime"
    default: "sc:Text"
    }
  }
}
