import Diagnostics

/// The columns of one file held against the fields of its schema (Table Schema 2.0,
/// `fieldsMatch`).
struct HeaderMatch {
  private let schema: Schema
  private let file: String
  private let names: [Header.Name]

  init(_ schema: Schema, file: String, names: [Header.Name]) {
    self.schema = schema
    self.file = file
    self.names = names
  }

  /// Which column belongs to which field; what is wrong with the header is reported.
  ///
  /// Even a faulty header gives a map, by which the rows can be checked: a column that seems to be
  /// misnamed is taken for the field that it seems to be.
  func columns(_ findings: inout Findings) -> ColumnMap {
    var fieldOf = matchByName(&findings)
    if fieldOf.allSatisfy({ $0 == nil }), looksLikeData {
      reportAbsent(&findings)
      return ColumnMap(
        fields: names.indices.map { $0 < schema.fields.count ? $0 : nil },
        fieldCount: schema.fields.count)
    }
    // Where columns may be unknown and fields absent, likeness says nothing.
    if schema.fieldsMatch != .partial { pairMisnamed(&fieldOf, &findings) }
    reportMissing(fieldOf, &findings)
    if schema.fieldsMatch != .subset, schema.fieldsMatch != .partial {
      reportExtra(fieldOf, &findings)
    }
    if schema.fieldsMatch == .exact { reportOrder(fieldOf, &findings) }
    return ColumnMap(fields: fieldOf, fieldCount: schema.fields.count)
  }

  /// Whether any column has the name of a field.
  var namesFields: Bool {
    let declared = Set(schema.fields.map(\.name))
    return names.contains { declared.contains($0.text) }
  }

  /// Whether the columns are those that the schema asks for, whatever their order.
  var isComplete: Bool {
    let found = Set(names.map(\.text))
    let declared = Set(schema.fields.map(\.name))
    let mayLack = schema.fieldsMatch == .superset || schema.fieldsMatch == .partial
    return found.isSuperset(of: declared) || (mayLack && found.isSubset(of: declared))
  }

  /// Reports that the header is one cell in which another delimiter stands between names of fields;
  /// false where it is not.
  func reportDelimiter(_ delimiter: String, _ findings: inout Findings) -> Bool {
    guard names.count == 1, let text = names.first?.text else { return false }
    let declared = Set(schema.fields.map(\.name))
    let found = [";", "\t", "|", ","].first { mark in
      let pieces = text.split(separator: mark, omittingEmptySubsequences: false)
      return mark != delimiter && pieces.count > 1
        && pieces.contains { declared.contains(String($0)) }
    }
    guard let found else { return false }
    let written = found == "\t" ? "\\t" : found
    findings.add(
      Diagnostic(
        TabularRules.headerMissing,
        "the names of the columns must be separated by \(Self.name(delimiter)); "
          + "found \(Self.name(found)) between them",
        at: headerPlace, label: "this is read as one name",
        help: "declare \"dialect\": { \"delimiter\": \"\(written)\" } for the resource"))
    return true
  }

  private static func name(_ delimiter: String) -> String {
    delimiter == "\t" ? "a tab" : "\(Quotation(delimiter))"
  }

  /// Reports that the names of the columns stand not in row `number` but in `row`.
  func reportLater(_ number: Int, row: Int, _ findings: inout Findings) {
    findings.add(
      Diagnostic(
        TabularRules.headerAbsent,
        "row \(number) must name the columns; their names stand in row \(row)",
        at: headerPlace, label: "none of these is the name of a field",
        help: "declare \"dialect\": { \"headerRows\": [\(row)] } for the resource, "
          + "or remove what stands above the names"))
  }

  private func place(_ column: Int) -> Place { Place(file, names[column].bytes) }

  /// The whole header.
  private var headerPlace: Place {
    guard let first = names.first, let last = names.last else { return Place(file) }
    return Place(file, first.bytes.lowerBound..<max(last.bytes.upperBound, first.bytes.upperBound))
  }

  private func declared(_ field: Field) -> [Diagnostic.Label] {
    field.place.map { [Diagnostic.Label("declared here", at: $0)] } ?? []
  }

  private func matchByName(_ findings: inout Findings) -> [Int?] {
    var fields: [String: Int] = [:]
    for (index, field) in schema.fields.enumerated() { fields[field.name] = index }
    var first: [String: Int] = [:]
    var result: [Int?] = []
    for (column, name) in names.enumerated() {
      if let earlier = first[name.text] {
        result.append(nil)
        // A column nobody declared is reported as such, or left out: that it stands twice is no
        // news then.
        guard fields[name.text] != nil else { continue }
        findings.add(
          Diagnostic(
            TabularRules.headerDuplicate, "the column \(Quotation(name.text)) must stand only once",
            at: place(column), label: "stands here again",
            related: [Diagnostic.Label("first stands here", at: place(earlier))],
            help: "rename one of the two columns, or remove it"))
      } else {
        first[name.text] = column
        result.append(fields[name.text])
      }
    }
    return result
  }

  private var duplicates: Set<Int> {
    var seen: Set<String> = []
    var result: Set<Int> = []
    for (column, name) in names.enumerated() where !seen.insert(name.text).inserted {
      result.insert(column)
    }
    return result
  }

  /// A header names things in words: a row with a number, a date or an empty cell is data, if its
  /// length is that of a row.
  private var looksLikeData: Bool {
    names.count == schema.fields.count
      && names.contains { name in
        let first = name.text.unicodeScalars.first
        return first == nil || first.map { ("0"..."9").contains($0) || $0 == "-" } == true
      }
  }

  private func reportAbsent(_ findings: inout Findings) {
    let expected = schema.fields.prefix(4).map { "'\($0.name)'" }.joined(separator: ", ")
    let dots = schema.fields.count > 4 ? ", …" : ""
    findings.add(
      Diagnostic(
        TabularRules.headerAbsent, "the first row must name the columns: \(expected)\(dots)",
        at: headerPlace, label: "this looks like data",
        related: schema.fields.first.map(declared) ?? [],
        help: "add the row of names, or set \"header\": false in the dialect"))
  }

  /// Takes columns of unknown names for the fields they seem to be: by title, by position, or by
  /// likeness.
  private func pairMisnamed(_ fieldOf: inout [Int?], _ findings: inout Findings) {
    var missing = Set(schema.fields.indices).subtracting(fieldOf.compactMap(\.self))
    let repeated = duplicates
    for column in names.indices where fieldOf[column] == nil && !repeated.contains(column) {
      let name = names[column].text
      let candidates = missing.sorted().map { schema.fields[$0].name }
      var field = missing.sorted().first { index in
        schema.fields[index].title == name
          || schema.fields[index].name.lowercased() == name.lowercased()
      }
      if field == nil, let near = Suggestion.closest(to: name, in: candidates) {
        field = missing.sorted().first { schema.fields[$0].name == near }
      }
      if field == nil, schema.fieldsMatch == .exact, names.count == schema.fields.count,
        missing.contains(column)
      {
        field = column
      }
      guard let field else { continue }
      missing.remove(field)
      fieldOf[column] = field
      let expected = schema.fields[field]
      findings.add(
        Diagnostic(
          TabularRules.headerName,
          "the column must be called '\(expected.name)'; found \(Quotation(name))",
          at: place(column), label: "did you mean '\(expected.name)'?",
          related: declared(expected), help: "write '\(expected.name)' in the header row",
          fix: Diagnostic.Fix(replacing: place(column), with: CSVWriter.quoted(expected.name))))
    }
  }

  private func reportMissing(_ fieldOf: [Int?], _ findings: inout Findings) {
    let present = Set(fieldOf.compactMap(\.self))
    let mayLack = schema.fieldsMatch == .superset || schema.fieldsMatch == .partial
    for (index, field) in schema.fields.enumerated() where !present.contains(index) {
      let isRequired = field.constraints.required || schema.primaryKey.contains(field.name)
      guard !mayLack || isRequired else { continue }
      let why = mayLack ? "the required column" : "the column"
      findings.add(
        Diagnostic(
          TabularRules.headerMissing, "\(why) '\(field.name)' must be in the file",
          at: headerPlace, label: "'\(field.name)' is not among these", related: declared(field),
          help: "add the column '\(field.name)', or remove the field from the schema"))
    }
    if schema.fieldsMatch == .partial, present.isEmpty {
      findings.add(
        Diagnostic(
          TabularRules.headerMissing, "at least one column of the schema must be in the file",
          at: headerPlace, label: "none of these is in the schema",
          help: "name the columns as the schema does"))
    }
  }

  private func reportExtra(_ fieldOf: [Int?], _ findings: inout Findings) {
    let repeated = duplicates
    let declaredNames = Set(schema.fields.map(\.name))
    for (column, name) in names.enumerated() where fieldOf[column] == nil {
      if repeated.contains(column), declaredNames.contains(name.text) { continue }
      let what =
        name.text.isEmpty
        ? "column \(column + 1) has no name, and must be declared in the schema"
        : "the column \(Quotation(name.text)) must be declared in the schema"
      findings.add(
        Diagnostic(
          TabularRules.headerExtra, what, at: place(column), label: "the schema has no such field",
          help: "describe the column in the schema, or remove it from the file"))
    }
  }

  private func reportOrder(_ fieldOf: [Int?], _ findings: inout Findings) {
    let known = fieldOf.enumerated().compactMap { column, field in field.map { (column, $0) } }
    let inOrder = known.map(\.1).sorted()
    guard let (found, expected) = zip(known, inOrder).first(where: { $0.1 != $1 }) else { return }
    let field = schema.fields[expected]
    findings.add(
      Diagnostic(
        TabularRules.headerOrder,
        "'\(field.name)' must be the next column; found \(Quotation(names[found.0].text))",
        at: place(found.0), label: "stands before '\(field.name)'", related: declared(field),
        help: "bring the columns into the schema's order, or declare \"fieldsMatch\": \"equal\""))
  }
}
