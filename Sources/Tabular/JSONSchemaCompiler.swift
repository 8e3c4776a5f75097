/// Understands JSON Schemas, and gathers what is wrong with them.
struct JSONSchemaCompiler {
  /// What cannot be followed, and where in the schema it stands.
  private(set) var faults: [String] = []
  private var depth = 0

  private static let descriptive: Set<String> = [
    "$schema", "$id", "$comment", "title", "description", "default", "examples", "deprecated",
    "readOnly", "writeOnly", "format", "contentEncoding", "contentMediaType",
  ]
  private static let types: Set<String> = [
    "null", "boolean", "object", "array", "number", "integer", "string",
  ]

  /// What a schema asks for.
  mutating func compile(_ value: JSONValue, path: String = "") -> JSONSchema {
    depth += 1
    defer { depth -= 1 }
    switch value {
    case .bool(let isValid): return .always(isValid)
    case .object(let members):
      guard depth <= JSONScanner.depthLimit else {
        return fault(path, "must not be nested so deeply")
      }
      var tests: [JSONSchema.Test] = []
      for member in members where !Self.descriptive.contains(member.name) {
        let path = "\(path)/\(member.name)"
        if let test = test(member.name, member.value, among: value, path: path) {
          tests.append(test)
        }
      }
      return .tests(tests)
    default: return fault(path, "must be an object, true or false")
    }
  }

  @discardableResult
  private mutating func fault(_ path: String, _ rule: String) -> JSONSchema {
    faults.append("'\(path.isEmpty ? "jsonSchema" : path)' \(rule)")
    return .always(true)
  }

  private mutating func test(
    _ keyword: String, _ value: JSONValue, among schema: JSONValue, path: String
  ) -> JSONSchema.Test? {
    switch keyword {
    case "type": return types(value, path)
    case "enum":
      guard case .array(let values) = value else { return refuse(path, "must be an array") }
      return .values(values.map(\.normal), shown: "one of the values of 'enum'")
    case "const": return .values([value.normal], shown: "the value of 'const'")
    case "properties": return .properties(schemas(value, path), others: others(schema, path))
    case "additionalProperties":
      // With `properties` beside it, that keyword has seen to this one.
      return schema["properties"] == nil
        ? .properties([:], others: compile(value, path: path)) : nil
    case "required":
      guard let names = strings(value) else { return refuse(path, "must list names") }
      return .required(names)
    case "items":
      if schema["prefixItems"] != nil { return nil }
      return .items(first: [], rest: compile(value, path: path))
    case "prefixItems":
      guard let first = list(value, path) else { return nil }
      let rest = schema["items"].map { compile($0, path: "\(path)/../items") }
      return .items(first: first, rest: rest ?? .always(true))
    case "uniqueItems":
      guard case .bool(let isUnique) = value else { return refuse(path, "must be true or false") }
      return isUnique ? .uniqueItems : nil
    case "minItems", "maxItems": return count(value, keyword, path).map { .itemCount($0) }
    case "minProperties", "maxProperties":
      return count(value, keyword, path).map { .memberCount($0) }
    case "minLength", "maxLength": return count(value, keyword, path).map { .length($0) }
    case "pattern": return pattern(value, path)
    case "multipleOf":
      guard let (number, text) = number(value), number.isDivisor else {
        return refuse(path, "must be a number above zero of at most 18 digits")
      }
      return .multiple(number, text)
    case "allOf": return list(value, path).map { .all($0) }
    case "anyOf": return list(value, path).map { .any($0) }
    case "oneOf": return list(value, path).map { .one($0) }
    case "not": return .not(compile(value, path: path))
    default:
      guard let relation = Relation.allCases.first(where: { $0.name == keyword }) else {
        return refuse(path, "is not a keyword that is known")
      }
      guard let (number, text) = number(value) else { return refuse(path, "must be a number") }
      return .bound(JSONSchema.Bound(relation: relation, number: number, text: text))
    }
  }

  private mutating func refuse(_ path: String, _ rule: String) -> JSONSchema.Test? {
    fault(path, rule)
    return nil
  }

  private mutating func types(_ value: JSONValue, _ path: String) -> JSONSchema.Test? {
    var names = strings(value)
    if case .string(let name) = value { names = [name] }
    guard let names, !names.isEmpty, Self.types.isSuperset(of: names) else {
      return refuse(
        path, "must be 'null', 'boolean', 'object', 'array', 'number', 'integer' or 'string'")
    }
    return .types(names)
  }

  private mutating func pattern(_ value: JSONValue, _ path: String) -> JSONSchema.Test? {
    guard case .string(let text) = value else { return refuse(path, "must be a text") }
    do throws(PatternParser.Fault) {
      return .pattern(try Pattern(text, isWhole: false), text)
    } catch {
      return refuse(path, "cannot be followed: \(error.message)")
    }
  }

  private mutating func schemas(_ value: JSONValue, _ path: String) -> [String: JSONSchema] {
    guard case .object(let members) = value else {
      fault(path, "must be an object")
      return [:]
    }
    var result: [String: JSONSchema] = [:]
    for member in members {
      result[member.name] = compile(member.value, path: "\(path)/\(member.name)")
    }
    return result
  }

  private mutating func others(_ schema: JSONValue, _ path: String) -> JSONSchema {
    schema["additionalProperties"].map { compile($0, path: "\(path)/../additionalProperties") }
      ?? .always(true)
  }

  private mutating func list(_ value: JSONValue, _ path: String) -> [JSONSchema]? {
    guard case .array(let items) = value, !items.isEmpty else {
      fault(path, "must be an array of schemas")
      return nil
    }
    return items.enumerated().map { index, item in compile(item, path: "\(path)/\(index)") }
  }

  private mutating func count(
    _ value: JSONValue, _ keyword: String, _ path: String
  ) -> ClosedRange<Int>? {
    guard case .number(let text) = value, let count = Int(text), count >= 0 else {
      fault(path, "must be a whole number, 0 or more")
      return nil
    }
    return keyword.hasPrefix("min") ? count...Int.max : 0...count
  }

  private func number(_ value: JSONValue) -> (DecimalNumber, String)? {
    guard case .number(let text) = value else { return nil }
    return (DecimalNumber(text), text)
  }

  private func strings(_ value: JSONValue) -> [String]? {
    guard case .array(let items) = value else { return nil }
    var result: [String] = []
    for item in items {
      guard case .string(let text) = item else { return nil }
      result.append(text)
    }
    return result
  }
}
