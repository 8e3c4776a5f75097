internal import Tabular

/// Writes a graph as JSON-LD 1.1 that holds its own context, so that no reader has to fetch another file.
struct JSONLDWriter {
  /// The document of a node and all that is said below it.
  func document(_ node: GraphNode) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.object("@context") { context(&$0) }
    members(of: node, &json)
    json.endObject()
    return json.finish()
  }

  private func context(_ json: inout JSONWriter) {
    for (prefix, namespace) in GraphVocabulary.prefixes { json.member(prefix, namespace) }
    for (property, type) in GraphVocabulary.types { define(property, "@type", type, &json) }
    for property in GraphVocabulary.texts {
      define(property, "@container", "@language", &json)
    }
  }

  private func define(
    _ term: String, _ keyword: String, _ value: String, _ json: inout JSONWriter
  ) {
    json.object(term) { json in
      json.member("@id", term)
      json.member(keyword, value)
    }
  }

  private func members(of node: GraphNode, _ json: inout JSONWriter) {
    json.member("@id", node.address)
    json.member("@type", node.type)
    for statement in node.statements {
      switch statement.value {
      case .node(let node): json.object(statement.property) { members(of: node, &$0) }
      case .nodes(let nodes):
        json.objects(statement.property, nodes) { members(of: $0, &$1) }
      case .texts(let texts): json.object(statement.property) { write(texts, &$0) }
      case .literal(let text): json.member(statement.property, text)
      case .number(let number): json.member(statement.property, number)
      }
    }
  }

  private func write(_ texts: [(tag: String, texts: [String])], _ json: inout JSONWriter) {
    for (tag, texts) in texts {
      if texts.count == 1 { json.member(tag, texts[0]) } else { json.list(tag, texts) }
    }
  }
}
