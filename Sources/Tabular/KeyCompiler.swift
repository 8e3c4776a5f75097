import Diagnostics

/// Understands the names and keys of a schema.
struct KeyCompiler {
  private let schema: Schema

  init(_ schema: Schema) {
    self.schema = schema
  }

  /// Reports fields without a name of their own.
  func reportNames(_ findings: inout Findings) {
    if schema.fields.isEmpty {
      findings.add(
        Diagnostic(
          TabularRules.schemaField, "a schema must have at least one field", at: schema.place,
          help: "describe each column of the file in 'fields'"))
    }
    var first: [String: Field] = [:]
    for field in schema.fields {
      if field.name.isEmpty {
        findings.add(
          Diagnostic(
            TabularRules.schemaField, "a field must have a name", at: field.place,
            help: "write the column's name as the header row has it"))
      } else if let earlier = first[field.name] {
        findings.add(
          Diagnostic(
            TabularRules.schemaField, "the field '\(field.name)' must be declared only once",
            at: field.place, label: "declared here again",
            related: earlier.place.map { [Diagnostic.Label("first declared here", at: $0)] } ?? [],
            help: "rename one of the two fields, or remove it"))
      } else {
        first[field.name] = field
      }
    }
  }

  /// The primary key, the unique keys and the unique fields, each set of columns once.
  func keys(_ findings: inout Findings) -> [Key] {
    var keys: [Key] = []
    func add(_ names: [String], _ role: String) {
      guard let columns = columns(names, of: role, at: schema.place, &findings) else { return }
      if !keys.contains(where: { Set($0.columns) == Set(columns) }) {
        keys.append(Key(columns: columns, role: role))
      }
    }
    if !schema.primaryKey.isEmpty { add(schema.primaryKey, "the primary key") }
    for names in schema.uniqueKeys { add(names, "a unique key") }
    for field in schema.fields where field.constraints.unique {
      add([field.name], "a unique field")
    }
    return keys
  }

  /// The foreign keys.
  func references(_ findings: inout Findings) -> [Reference] {
    schema.foreignKeys.compactMap { key in
      let place = key.place ?? schema.place
      guard let columns = columns(key.fields, of: "a foreign key", at: place, &findings) else {
        return nil
      }
      guard key.fields.count == key.referencedFields.count else {
        findings.add(
          Diagnostic(
            TabularRules.schemaKey,
            "a foreign key must refer to as many fields as it has; found "
              + "\(key.referencedFields.count) for \(key.fields.count)",
            at: place, help: "name the other table's fields in 'reference', in the same order"))
        return nil
      }
      if key.resource == nil, key.package == nil {
        _ = self.columns(key.referencedFields, of: "a foreign key", at: place, &findings)
      }
      return Reference(columns: columns, key: key)
    }
  }

  private func columns(
    _ names: [String], of role: String, at place: Place?, _ findings: inout Findings
  ) -> [Int]? {
    var columns: [Int] = []
    for name in names {
      if let column = schema.fields.firstIndex(where: { $0.name == name }) {
        columns.append(column)
        continue
      }
      let near = Suggestion.closest(to: name, in: schema.fields.map(\.name))
      findings.add(
        Diagnostic(
          TabularRules.schemaKey,
          "\(role) must name fields of the schema; found \(Quotation(name))", at: place,
          label: near.map { "did you mean '\($0)'?" },
          help: "write the name of a field, or add the field"))
    }
    if names.isEmpty {
      findings.add(
        Diagnostic(
          TabularRules.schemaKey, "\(role) must name at least one field", at: place,
          help: "write the name of a field, or remove the key"))
    }
    return columns.isEmpty || columns.count < names.count ? nil : columns
  }
}
