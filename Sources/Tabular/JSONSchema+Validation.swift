extension JSONSchema {
  /// What is wrong with a value, in words that follow the name of what is checked; nil where
  /// nothing is.
  func fault(_ value: JSONValue, path: String = "") -> String? {
    switch self {
    case .always(let isValid): return isValid ? nil : "\(Self.name(path)) is not allowed"
    case .tests(let tests):
      for test in tests {
        if let fault = test.fault(value, path: path) { return fault }
      }
      return nil
    }
  }

  /// What a path is called in a message.
  fileprivate static func name(_ path: String) -> String { path.isEmpty ? "it" : "'\(path)'" }
}

extension JSONSchema.Test {
  fileprivate func fault(_ value: JSONValue, path: String) -> String? {
    func unless(_ holds: Bool, _ rule: @autoclosure () -> String) -> String? {
      holds ? nil : "\(JSONSchema.name(path)) must \(rule())"
    }
    switch self {
    case .types(let types):
      return unless(
        types.contains { Self.isType($0, value) },
        "be of the type \(types.map { "'\($0)'" }.joined(separator: " or "))")
    case .values(let values, let shown):
      return unless(values.contains(value.normal), "be \(shown)")
    case .all(let schemas):
      return schemas.lazy.compactMap { $0.fault(value, path: path) }.first
    case .any(let schemas):
      return unless(
        schemas.contains { $0.fault(value, path: path) == nil }, "follow one schema of 'anyOf'")
    case .one(let schemas):
      let count = schemas.count { $0.fault(value, path: path) == nil }
      return unless(count == 1, "follow exactly one schema of 'oneOf', not \(count)")
    case .not(let schema):
      return unless(schema.fault(value, path: path) != nil, "not follow the schema of 'not'")
    default: break
    }
    switch value {
    case .object(let members): return fault(members, path: path)
    case .array(let items): return fault(items, path: path)
    case .string(let text): return fault(text, path: path)
    case .number(let text): return fault(DecimalNumber(text), path: path)
    case .null, .bool: return nil
    }
  }

  private static func isType(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("object", .object), ("array", .array),
      ("number", .number), ("string", .string):
      true
    case ("integer", .number(let text)): DecimalNumber(text).isWhole
    default: false
    }
  }

  private func fault(_ members: [JSONValue.Member], path: String) -> String? {
    switch self {
    case .properties(let schemas, let others):
      for member in members {
        let schema = schemas[member.name] ?? others
        if let fault = schema.fault(member.value, path: "\(path)/\(member.name)") { return fault }
      }
    case .required(let names):
      for name in names where !members.contains(where: { $0.name == name }) {
        return "\(JSONSchema.name(path)) must have '\(name)'"
      }
    case .memberCount(let range) where !range.contains(members.count):
      return "\(JSONSchema.name(path)) must have \(Self.words(range)) names"
    default: break
    }
    return nil
  }

  private func fault(_ items: [JSONValue], path: String) -> String? {
    switch self {
    case .items(let first, let rest):
      for (index, item) in items.enumerated() {
        let schema = index < first.count ? first[index] : rest
        if let fault = schema.fault(item, path: "\(path)/\(index)") { return fault }
      }
    case .itemCount(let range) where !range.contains(items.count):
      return "\(JSONSchema.name(path)) must have \(Self.words(range)) items"
    case .uniqueItems where Set(items.map(\.normal)).count < items.count:
      return "\(JSONSchema.name(path)) must have no item twice"
    default: break
    }
    return nil
  }

  private func fault(_ text: String, path: String) -> String? {
    switch self {
    case .length(let range) where !range.contains(text.unicodeScalars.count):
      return "\(JSONSchema.name(path)) must have \(Self.words(range)) characters"
    case .pattern(let pattern, let source):
      var text = text
      let matches = text.withUTF8 { pattern.matches($0) }
      return matches ? nil : "\(JSONSchema.name(path)) must match '\(source)'"
    default: return nil
    }
  }

  private func fault(_ number: DecimalNumber, path: String) -> String? {
    switch self {
    case .bound(let bound) where !bound.relation.holds(bound.number.order(of: number)):
      return "\(JSONSchema.name(path)) must be \(bound.relation.words) \(bound.text)"
    case .multiple(let divisor, let text) where !number.isMultiple(of: divisor):
      return "\(JSONSchema.name(path)) must be a multiple of \(text)"
    default: return nil
    }
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    range.upperBound == Int.max ? "at least \(range.lowerBound)" : "at most \(range.upperBound)"
  }
}
