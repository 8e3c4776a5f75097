internal import Databases
public import GazetteModel
internal import Tabular

/// An SQLite database of a dataset's tables, with their types, keys and references, and two tables
/// that tell what it is: `_columns` and `_about`.
public struct DatabaseExport {
  private let dataset: Dataset
  private let site: Site

  /// An export of a dataset of a site.
  public init(_ dataset: Dataset, in site: Site) {
    self.dataset = dataset
    self.site = site
  }

  /// Writes the database to `path` from the tables, each of which is finished.
  public func write(_ tables: [StagedTable], to path: String) throws {
    let database = try Database(at: path)
    for table in tables {
      try database.run("ATTACH ? AS staged", [.text(table.path)])
      try database.run("BEGIN")
      try database.run(DatabaseSchema(table, among: tables).statement)
      try database.run(
        "INSERT INTO main.\(table.sqlName) SELECT * FROM staged.\(StagedTable.name) ORDER BY rowid"
      )
      try database.run("COMMIT")
      try database.run("DETACH staged")
    }
    try database.transaction { () throws(DatabaseError) in
      try describe(tables, in: database)
      try about(database)
    }
  }

  private func describe(_ tables: [StagedTable], in database: Database) throws(DatabaseError) {
    try database.run(
      """
      CREATE TABLE _columns (
        "table" TEXT NOT NULL, "column" TEXT NOT NULL, language TEXT NOT NULL, position INTEGER NOT NULL,
        name TEXT NOT NULL, title TEXT NOT NULL, type TEXT NOT NULL, format TEXT, unit TEXT,
        description TEXT, constraints TEXT, codes TEXT,
        PRIMARY KEY ("table", "column", language)
      ) STRICT
      """)
    let insert = "INSERT INTO _columns VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    for words in site.words {
      for table in tables {
        let resource = table.resource
        let constraints = ConstraintWriter(resource: resource, words: words)
        for (index, field) in resource.schema.canonical.fields.enumerated() {
          let column = resource.columns[index]
          let rules = constraints.texts(field, column, words.language).joined(separator: "\n")
          try database.run(
            insert,
            [
              .text(resource.name), .text(table.columns[index].name), .text(words.language.tag),
              .integer(Int64(index + 1)), .text(field.name),
              .text(column.title.text(in: words.language)), .text(field.type.rawValue),
              DatabaseValue(field.format), DatabaseValue(column.unit?.text(in: words.language)),
              DatabaseValue(column.description?.text(in: words.language)),
              DatabaseValue(rules.isEmpty ? nil : rules),
              DatabaseValue(codes(field, column, words.language)),
            ])
        }
      }
    }
  }

  /// The codes of a column with their labels, as JSON.
  private func codes(
    _ field: Field, _ column: Dataset.Column, _ language: Language
  ) -> String? {
    guard let categories = field.categories else { return nil }
    var json = JSONWriter()
    json.beginArray()
    for category in categories {
      json.beginObject()
      json.member("value", category.value)
      json.member("label", column.label(of: category.value, in: language))
      json.endObject()
    }
    json.endArray()
    return String(decoding: json.finish().dropLast(), as: UTF8.self)
  }

  private func about(_ database: Database) throws(DatabaseError) {
    try database.run(
      "CREATE TABLE _about (language TEXT NOT NULL, subject TEXT NOT NULL, value TEXT NOT NULL) STRICT"
    )
    for words in site.words {
      guard let first = dataset.resources.first else { continue }
      for fact in TableSubject(first, of: dataset, in: site, words: words).facts {
        try database.run(
          "INSERT INTO _about VALUES (?, ?, ?)",
          [.text(words.language.tag), .text(fact.label), .text(fact.text)])
      }
    }
  }
}
