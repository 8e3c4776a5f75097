internal import Databases
internal import GazetteModel
internal import Tabular

/// The statement that makes a table in a dataset's database.
struct DatabaseSchema {
  private let table: StagedTable
  private let tables: [StagedTable]

  init(_ table: StagedTable, among tables: [StagedTable]) {
    self.table = table
    self.tables = tables
  }

  var statement: String {
    let lines = columns + keys + references
    return """
      CREATE TABLE \(table.sqlName) (
        \(lines.joined(separator: ",\n  "))
      ) STRICT
      """
  }

  private var columns: [String] {
    let schema = table.resource.schema
    return zip(schema.fields, table.columns).map { field, column in
      let isRequired = field.constraints.required || schema.primaryKey.contains(field.name)
      return "\(SQLName(column.name)) \(column.type)"
        + (isRequired && !column.hasMissing ? " NOT NULL" : "")
        + (field.constraints.unique && schema.primaryKey != [field.name] ? " UNIQUE" : "")
    }
  }

  private var keys: [String] {
    let schema = table.resource.schema
    // A whole number that is the primary key numbers the rows itself, and so would invent what is missing.
    let isPrimary =
      !schema.primaryKey.isEmpty
      && zip(schema.fields, table.columns).allSatisfy { field, column in
        !(column.hasMissing && schema.primaryKey.contains(field.name))
      }
    let primary = isPrimary ? ["PRIMARY KEY (\(names(schema.primaryKey, of: table)))"] : []
    return primary + schema.uniqueKeys.map { "UNIQUE (\(names($0, of: table)))" }
  }

  /// References within the database, to what is a key there: SQLite knows no others.
  private var references: [String] {
    table.resource.schema.foreignKeys.compactMap { key in
      let target = key.resource ?? table.resource.name
      guard key.package == nil, let other = tables.first(where: { $0.resource.name == target }),
        isKey(key.referencedFields, of: other.resource.schema)
      else { return nil }
      return "FOREIGN KEY (\(names(key.fields, of: table))) REFERENCES "
        + "\(other.sqlName) (\(names(key.referencedFields, of: other)))"
    }
  }

  private func isKey(_ fields: [String], of schema: Schema) -> Bool {
    let isUnique =
      fields.count == 1
      && schema.fields.contains { $0.name == fields[0] && $0.constraints.unique }
    return isUnique || ([schema.primaryKey] + schema.uniqueKeys).contains { Set($0) == Set(fields) }
  }

  private func names(_ fields: [String], of table: StagedTable) -> String {
    fields.map { name in
      let index = table.resource.schema.fields.firstIndex { $0.name == name }
      return SQLName(index.map { table.columns[$0].name } ?? name).description
    }.joined(separator: ", ")
  }
}
