import Diagnostics

extension FieldCompiler {
  /// Understands the constraints and categories.
  mutating func addConstraints(_ column: inout Column) {
    addLength(&column)
    addBounds(&column)
    addPattern(&column)
    addJSONSchema(&column)
    if let values = field.constraints.enum {
      column.values = set(values, of: "enum", column.form)
    }
    if let categories = field.categories {
      column.categories = set(categories.map(\.value), of: "categories", column.form)
      reportCategories(categories, column)
    }
  }

  private mutating func reportMisplaced(_ name: String, _ types: String) {
    report(
      TabularRules.schemaConstraint,
      "'\(name)' must not stand in a field of the type '\(field.type.rawValue)'",
      help: "remove it; it is for fields of the type \(types)")
  }

  private mutating func addLength(_ column: inout Column) {
    let least = field.constraints.minLength
    let most = field.constraints.maxLength
    guard least != nil || most != nil else { return }
    guard [.string, .list, .array, .object].contains(field.type) else {
      reportMisplaced(least != nil ? "minLength" : "maxLength", "string, list, array or object")
      return
    }
    guard (least ?? 0) >= 0, (most ?? .max) >= max(least ?? 0, 0) else {
      report(
        TabularRules.schemaConstraint,
        "'minLength' and 'maxLength' must be 0 or more, and the second not less than the first",
        help: "correct one of the two")
      return
    }
    column.length = (least ?? 0)...(most ?? .max)
  }

  private mutating func addBounds(_ column: inout Column) {
    let constraints = field.constraints
    let bounds: [(Relation, String?)] = [
      (.minimum, constraints.minimum), (.maximum, constraints.maximum),
      (.exclusiveMinimum, constraints.exclusiveMinimum),
      (.exclusiveMaximum, constraints.exclusiveMaximum),
    ]
    for case (let relation, let text?) in bounds {
      guard column.form.isOrdered else {
        reportMisplaced(
          relation.name, "integer, number, date, time, datetime, year, yearmonth or duration")
        continue
      }
      guard let canonical = canonical(text, column.form),
        let magnitude = canonical.withUnsafeBufferPointer({ column.form.magnitude(of: $0) })
      else {
        reportValue(text, of: relation.name)
        continue
      }
      column.bounds.append(Bound(relation: relation, text: text, magnitude: magnitude))
    }
  }

  private mutating func addPattern(_ column: inout Column) {
    guard let text = field.constraints.pattern else { return }
    guard field.type == .string else {
      reportMisplaced("pattern", "string")
      return
    }
    do throws(PatternParser.Fault) {
      column.pattern = try Pattern(text)
    } catch {
      report(
        TabularRules.schemaPattern, "\(error.message); the pattern is \(Quotation(text))",
        help: error.help)
    }
  }

  private mutating func addJSONSchema(_ column: inout Column) {
    guard let schema = field.constraints.jsonSchema else { return }
    guard field.type == .object || field.type == .array else {
      reportMisplaced("jsonSchema", "object or array")
      return
    }
    var compiler = JSONSchemaCompiler()
    column.jsonSchema = compiler.compile(schema)
    for fault in compiler.faults {
      report(
        TabularRules.schemaJSONSchema, fault,
        help: "correct or remove the keyword")
    }
  }

  /// The normal forms of listed values.
  private mutating func set(_ values: [String], of name: String, _ form: CellForm) -> ByteSet? {
    if values.isEmpty {
      report(
        TabularRules.schemaConstraint, "'\(name)' must list at least one value",
        help: "list the values, or remove it")
      return nil
    }
    var normals: [[UInt8]] = []
    for value in values {
      guard let canonical = canonical(value, form) else {
        reportValue(value, of: name)
        continue
      }
      normals.append(normal(canonical, form))
    }
    return ByteSet(normals)
  }

  private func normal(_ canonical: [UInt8], _ form: CellForm) -> [UInt8] {
    var bytes: [UInt8] = []
    canonical.withUnsafeBufferPointer { form.appendNormal($0, to: &bytes) }
    return bytes
  }

  private mutating func reportValue(_ value: String, of name: String) {
    report(
      TabularRules.schemaConstraint,
      "'\(name)' must be a value of the type '\(field.type.rawValue)'; found \(Quotation(value))",
      help: "write it as the field's cells are written")
  }

  /// The canonical form of a value of the schema, which may be written as the cells are or in the
  /// default form, since JSON has numbers and booleans of its own.
  private func canonical(_ text: String, _ form: CellForm) -> [UInt8]? {
    for form in [form, form.default] {
      var rewritten: [UInt8] = []
      var copy = text
      switch copy.withUTF8({ form.check($0, into: &rewritten) }) {
      case .canonical: return Array(text.utf8)
      case .rewritten: return rewritten
      case .faulty: continue
      }
    }
    return nil
  }

  /// The constraints with their values in canonical form.
  mutating func canonicalConstraints() -> Constraints {
    let form = column().form
    func rewritten(_ text: String?) -> String? {
      text.map { text in
        canonical(text, form).map { String(decoding: $0, as: UTF8.self) } ?? text
      }
    }
    var constraints = field.constraints
    constraints.minimum = rewritten(constraints.minimum)
    constraints.maximum = rewritten(constraints.maximum)
    constraints.exclusiveMinimum = rewritten(constraints.exclusiveMinimum)
    constraints.exclusiveMaximum = rewritten(constraints.exclusiveMaximum)
    constraints.enum = constraints.enum?.map { rewritten($0) ?? $0 }
    return constraints
  }

  /// The categories with their values in canonical form.
  mutating func canonicalCategories() -> [Category]? {
    let form = column().form
    return field.categories?.map { category in
      let bytes = canonical(category.value, form) ?? Array(category.value.utf8)
      return Category(String(decoding: bytes, as: UTF8.self), label: category.label)
    }
  }

  private mutating func reportCategories(_ categories: [Category], _ column: Column) {
    let labels = categories.compactMap(\.label)
    if Set(labels).count < labels.count {
      report(
        TabularRules.schemaConstraint, "'categories' must give each label only once",
        help: "give the two values different labels")
    }
    guard let known = column.categories else { return }
    for value in field.constraints.enum ?? [] {
      guard let canonical = canonical(value, column.form) else { continue }
      let isKnown = normal(canonical, column.form).withUnsafeBufferPointer { known.contains($0) }
      if !isKnown {
        report(
          TabularRules.schemaConstraint,
          "'enum' must list only values that are in 'categories'; found \(Quotation(value))",
          help: "add it to 'categories', or remove it from 'enum'")
      }
    }
  }
}

extension CellForm {
  /// The form of the same type where no option is declared.
  fileprivate var `default`: CellForm {
    switch self {
    case .number(let form): .number(NumberForm(isInteger: form.isInteger))
    case .boolean: .boolean(BooleanForm())
    case .temporal(let form): .temporal(TemporalForm(form.kind))
    case .geopoint: .geopoint(.default)
    default: self
    }
  }
}
