internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Reads one resource of a descriptor (Data Package 2.0, "Data Resource").
struct ResourceReader {
  private static let name = Key(
    "name", .identifier, required: true, "The table's name, unique in its dataset.")
  private static let path = Key(
    "path", .paths, required: true,
    "The CSV file, or the files in order, from the descriptor's folder.")
  private static let title = Key("title", .text, "The title, in the site's first language.")
  private static let titles = Key(
    "gazette:title", .localized, "The title in further languages, by language.")
  private static let description = Key(
    "description", .text, "What the table holds, in the site's first language.")
  private static let descriptions = Key(
    "gazette:description", .localized, "The description in further languages, by language.")
  private static let type = Key("type", .only("table"), "`table`.")
  private static let format = Key("format", .only("csv"), "`csv`.")
  private static let encoding = Key(
    "encoding", .encoding,
    "The files' encoding, by its IANA name: `GB18030`, `Shift_JIS`, `UTF-16`; `utf-8` unless set.")
  private static let bytes = Key(
    "bytes", .integer(in: 0...Int.max),
    "How many bytes the files have together; where they have not, a delivery was cut off.")
  private static let hash = Key(
    "hash", .text,
    "The hash that the file should have, `sha256:` and 64 digits; others, and those of several files, are not compared."
  )
  private static let dialect = Key(
    "dialect", .dialect, "How the files are written (Table Dialect).")
  private static let schema = Key(
    "schema", .any, required: true, "What each column holds (Table Schema).")
  private static let rules = Key(
    "gazette:rules", .list(of: .rowRule), "What the rows keep to beyond the schema.")
  private static let demonstration = Key(
    "gazette:demonstration", .flag, "Whether its rows are made up; its pages say so.")

  static let formats = Key(
    "gazette:formats", .list(of: Form<DataFormat>.oneOf),
    "The formats to publish it in; all that fit unless set. `csv` is always one.")

  private static let parts = Key(
    "gazette:parts", .reference,
    "A column with few values: the rows of each value stand in a file of their own too; of dates, those of each year."
  )

  static let table = KeyTable(
    "a resource",
    [
      name, path, title, titles, description, descriptions, type, format, encoding, bytes, hash,
      dialect,
      schema, rules, demonstration, formats, parts,
    ],
    passed: ["$schema", "profile", "mediatype", "homepage"])

  static func read(
    _ value: SourceValue, folder: String, language: Language, formats: [DataFormat]?,
    findings: inout Findings
  ) -> Dataset.Resource? {
    guard
      var reader = MappingReader(
        value, table, as: "an object", unknown: LoadingRules.unknownProperty, &findings)
    else { return nil }
    let title = reader(self.title)
    let titles = reader(self.titles)
    let description = reader(self.description)
    let descriptions = reader(self.descriptions)
    var dialect = reader(self.dialect) ?? Dialect()
    if let encoding = reader(self.encoding), !encoding.isUTF8 { dialect.encoding = encoding }
    dialect.encodingPlace = reader.value(of: self.encoding.name)?.place
    let parts = (
      type: reader(type), format: reader(format),
      isDemonstration: reader(demonstration) ?? false,
      paths: reader(path), schema: reader(schema), rules: reader(rules) ?? [],
      bytes: reader(bytes), formats: reader(self.formats) ?? formats
    )
    let hash = reader(self.hash)?.split(separator: ":", maxSplits: 1) ?? []
    let hashPlace = reader.value(of: self.hash.name)?.place ?? value.place
    let name = reader(self.name)
    if let name, Prose.reservedIDs.contains(name) {
      reader.findings.add(
        Diagnostic(
          LoadingRules.wrongType, "'\(name)' is the id of a part of every page",
          at: reader.value(of: self.name.name)?.place, help: "choose another name"))
    }
    let files = withoutRepeatedPaths(parts.paths ?? [], findings: &reader.findings)
      .compactMap { path in file(path, in: folder, findings: &reader.findings) }
    let schema = parts.schema.flatMap {
      SchemaReader.read($0, language: language, findings: &reader.findings)
    }
    let split = reader(self.parts)
    if let split, let schema { reader.check(split, schema.schema) }
    findings.merge(reader.findings)
    guard let name, let schema else { return nil }
    var resource = Dataset.Resource(
      name: name, title: Localized.joined(title, titles, first: language) ?? Localized(name),
      description: Localized.joined(description, descriptions, first: language), files: files,
      bytes: parts.bytes, dialect: dialect, schema: schema.schema, rules: parts.rules,
      columns: schema.columns, isDemonstration: parts.isDemonstration,
      formats: parts.formats.map { Set($0) }, parts: split, place: value.place)
    if files.count == 1, hash.count == 2, hash[0].lowercased() == "sha256" {
      resource.sha256 = Reference(hash[1].lowercased(), at: hashPlace)
    }
    return resource
  }

  /// The paths, each once: rows of a file that is named twice would count twice.
  private static func withoutRepeatedPaths(
    _ paths: [Reference], findings: inout Findings
  ) -> [Reference] {
    var places: [String: Place] = [:]
    return paths.filter { path in
      guard let first = places[path.name] else {
        places[path.name] = path.place
        return true
      }
      findings.add(
        Diagnostic(
          LoadingRules.duplicateKey,
          "'\(path.name)' is named twice, and its rows would count twice", at: path.place,
          related: [.init("first named here", at: first)],
          help: "take one of the two out of 'path', or write the name of another file"))
      return false
    }
  }

  /// A file named from the descriptor's folder, or nil and a finding where the name leads out of it.
  private static func file(
    _ path: Reference, in folder: String, findings: inout Findings
  ) -> Reference? {
    let parts = path.name.split(separator: "/", omittingEmptySubsequences: false)
    let isAddress = path.name.contains("://")
    let leadsOut =
      parts.contains { $0.isEmpty || $0 == "." || $0 == ".." || $0.hasPrefix(".") }
      || path.name.contains("\\")
    if isAddress || leadsOut {
      findings.add(
        Diagnostic(
          LoadingRules.pathOutside,
          isAddress
            ? "'\(path.name)' is an address; the rows must stand in a file of the project"
            : "'\(path.name)' must be a path from the descriptor's own folder, without '..' and hidden names",
          at: path.place, help: "copy the file into \(folder)/ and write its name here"))
      return nil
    }
    return Reference(folder + "/" + path.name, at: path.place)
  }
}

extension MappingReader {
  /// Holds the column that a table is split by to what can be split.
  fileprivate mutating func check(_ split: Reference, _ schema: Schema) {
    let names = schema.fields.map(\.name)
    guard let field = schema.fields.first(where: { $0.name == split.name }) else {
      let near = Suggestion.closest(to: split.name, in: names)
      findings.add(
        Diagnostic(
          LoadingRules.unknownValue, "'\(split.name)' is not a column of this table",
          at: split.place,
          help: near.map { "did you mean '\($0)'?" }
            ?? "use one of \(names.joined(separator: ", "))"))
      return
    }
    let types: [FieldType] = [
      .string, .integer, .boolean, .year, .yearmonth, .date, .datetime,
    ]
    if !types.contains(field.type) {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType,
          "a table cannot be split by a column of the type '\(field.type.rawValue)'",
          at: split.place, help: "split by a column of codes, years or dates"))
    } else if !field.constraints.required, !schema.primaryKey.contains(field.name) {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType,
          "'\(split.name)' must have a value in every row, or the rows without one would be in no part",
          at: split.place, help: "add \"constraints\": { \"required\": true } to the column"))
    }
  }
}

extension Form where Value == [Reference] {
  /// One path or several.
  static let paths = Form(name: "the name of a file, or a list of them") { value, findings in
    if case .list = value.content {
      return Form<[Reference]>.list(of: .reference).read(value, &findings)
    }
    return Form<Reference>.reference.read(value, &findings).map { [$0] }
  }
}

extension Form where Value == TextEncoding {
  /// An encoding that the system knows.
  static let encoding = Form(name: encodingName) { value, findings in
    if case .quoted(let text) = value.content, let encoding = TextEncoding(text) { return encoding }
    let near = value.text.flatMap { TextEncoding.closest(to: $0) }
    findings.add(
      Diagnostic(
        LoadingRules.unknownValue, "this must be \(encodingName); found \(value.description)",
        at: value.place,
        help: near.map { "did you mean '\($0)'?" }
          ?? "write the name that IANA gives it, or save the file as UTF-8 and write 'utf-8'",
        fix: near.map { .init(replacing: value.place, with: "\"\($0)\"") }))
    return nil
  }

  private static let encodingName = "the name of an encoding such as UTF-8 or GB18030"
}

extension Form where Value == String {
  /// The one value that is supported.
  static func only(_ text: String) -> Form {
    .scalar("'\(text)'") { $0.lowercased() == text ? text : nil }
  }
}
