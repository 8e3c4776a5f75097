internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Reads a view: its head, a comment in YAML, and the SQL behind it.
struct ViewReader {
  private static let title = Key(
    "title", .localized, required: true, "What the answer is called.")
  private static let description = Key(
    "description", .localized, "What the answer says, and how it was computed.")
  private static let columns = Key(
    "columns", .list(of: .viewColumn), required: true,
    "The columns of the answer, in the order in which they are published.")
  private static let publish = Key(
    "publish", .flag, "Whether the answer is published at `/data/views/NAME.csv`; false unless set."
  )

  private static let demonstration = Key(
    "demonstration", .flag, "Whether the view makes up its rows itself; pages then say so.")

  static let table = KeyTable(
    "the head of a view", [title, description, columns, publish, demonstration])

  /// More than any question needs, and few enough that none takes long to understand.
  static let byteLimit = 100_000

  /// Reads a file; nil where its head cannot be read.
  static func read(
    _ bytes: [UInt8], name: String, file: String, language: Language, findings: inout Findings
  ) -> View? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let head = head(bytes, from: start, file: file, findings: &findings) else { return nil }
    guard
      let value = YAMLParser.parse(
        Array(bytes[head]), file: file, offset: head.lowerBound, findings: &findings),
      var reader = MappingReader(value, table, as: "a group of keys", &findings)
    else { return nil }
    let title = reader(title)
    let description = reader(description)
    let isPublished = reader(publish) ?? false
    let isDemonstration = reader(demonstration) ?? false
    let columns = reader(columns) ?? []
    reader.checkNames(columns)
    let isWhole = !reader.findings.hasErrors
    findings.merge(reader.findings)
    guard isWhole, let title else { return nil }
    let answer = Dataset.Resource(
      name: name, title: title, description: description, files: [], dialect: Dialect(),
      schema: Schema(columns.map(\.field)), columns: columns.map(\.column),
      isDemonstration: isDemonstration, place: Place(file))
    let offset = head.upperBound + 2
    return View(
      table: answer, isPublished: isPublished,
      sql: String(decoding: bytes[offset...], as: UTF8.self), sqlOffset: offset)
  }

  /// Where the YAML stands, between `/*` and `*/`.
  private static func head(
    _ bytes: [UInt8], from start: Int, file: String, findings: inout Findings
  ) -> Range<Int>? {
    let text = bytes[start...]
    let line = text.prefix { $0 != 0x0A }.count
    guard text.starts(with: "/*".utf8) else {
      findings.add(
        Diagnostic(
          LoadingRules.viewHead, "a view must begin with '/*' and what the view is",
          at: Place(file, start..<start + line),
          help: "put '/*', the keys 'title: …' and 'columns: …', and '*/' above the SQL"))
      return nil
    }
    var end = start + 2
    while end < bytes.count, !bytes[end...].starts(with: "*/".utf8) { end += 1 }
    guard end < bytes.count else {
      findings.add(
        Diagnostic(
          LoadingRules.viewHead, "the comment that begins here has no end",
          at: Place(file, start..<start + 2), help: "put '*/' between the keys and the SQL"))
      return nil
    }
    return start + 2..<end
  }
}

extension MappingReader {
  /// Holds the names of a view's columns against each other; SQL takes `a` and `A` for the same.
  fileprivate mutating func checkNames(_ columns: [ViewColumn]) {
    if columns.isEmpty, let value = value(of: "columns"), case .list(let items) = value.content,
      items.isEmpty
    {
      findings.add(
        Diagnostic(
          LoadingRules.missingKey, "a view must declare at least one column", at: value.place,
          help: "add a line '- { name: …, type: … }' for each column of the answer"))
    }
    var first: [String: Place] = [:]
    for column in columns {
      let name = column.field.name
      guard let place = first[name.lowercased()] else {
        first[name.lowercased()] = column.field.place
        continue
      }
      findings.add(
        Diagnostic(
          LoadingRules.duplicateKey, "the column '\(name)' is declared twice",
          at: column.field.place, related: [.init("first declared here", at: place)],
          help: "give one of them another name"))
    }
  }
}
