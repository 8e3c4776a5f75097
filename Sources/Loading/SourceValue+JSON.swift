internal import Tabular

extension SourceValue {
  /// The value as JSON, for constraints that hold JSON themselves.
  var json: JSONValue {
    switch content {
    case .null: .null
    case .plain(let text):
      text == "true" ? .bool(true) : text == "false" ? .bool(false) : .number(text)
    case .quoted(let text): .string(text)
    case .list(let values): .array(values.map(\.json))
    case .mapping(let members): .object(members.map { .init($0.key, $0.value.json) })
    }
  }

  /// The text of a scalar as it was written, the JSON text of anything else.
  var literal: String {
    if let text { return text }
    var writer = JSONWriter()
    writer.value(json)
    return String(decoding: writer.finish(), as: UTF8.self)
  }
}
