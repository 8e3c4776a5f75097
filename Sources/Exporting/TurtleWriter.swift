internal import Tabular

/// Writes a graph as Turtle (RDF 1.1 Turtle): what has an address stands by itself, all else where it is spoken of.
struct TurtleWriter {
  /// The addresses in the order in which they are first spoken of.
  private var subjects: [String] = []
  /// What is said of each, a line for each property and value; the same is said once.
  private var lines: [String: [String]] = [:]

  /// The document of a node and all that is said below it.
  static func document(_ node: GraphNode) -> [UInt8] {
    var writer = TurtleWriter()
    _ = writer.term(node, depth: 1)
    var text = GraphVocabulary.prefixes.map { "@prefix \($0.prefix): <\($0.namespace)> .\n" }
      .joined()
    for subject in writer.subjects {
      guard let lines = writer.lines[subject], !lines.isEmpty else { continue }
      text += "\n\(subject)\n  " + lines.joined(separator: " ;\n  ") + " .\n"
    }
    return Array(text.utf8)
  }

  /// How a thing is spoken of; what is said of one with an address is kept for its own place.
  private mutating func term(_ node: GraphNode, depth: Int) -> String {
    guard let address = node.address else {
      let indent = String(repeating: "  ", count: depth)
      let said = lines(of: node, depth: depth + 1)
      return "[\n\(indent)  " + said.joined(separator: " ;\n\(indent)  ") + "\n\(indent)]"
    }
    let subject = "<\(address)>"
    if lines[subject] == nil {
      subjects.append(subject)
      lines[subject] = []
    }
    for line in lines(of: node, depth: 1) where lines[subject]?.contains(line) == false {
      lines[subject]?.append(line)
    }
    return subject
  }

  private mutating func lines(of node: GraphNode, depth: Int) -> [String] {
    var result = node.type.map { ["a \($0)"] } ?? []
    for statement in node.statements {
      for value in values(of: statement, depth: depth) {
        result.append("\(statement.property) \(value)")
      }
    }
    return result
  }

  private mutating func values(of statement: GraphNode.Statement, depth: Int) -> [String] {
    let type = GraphVocabulary.types.first { $0.property == statement.property }
      .map { "^^" + $0.type }
    switch statement.value {
    case .node(let node): return [term(node, depth: depth)]
    case .nodes(let nodes): return nodes.map { term($0, depth: depth) }
    case .texts(let texts):
      return texts.flatMap { tag, texts in texts.map { quoted($0) + "@" + tag } }
    case .literal(let text): return [quoted(text) + (type ?? "")]
    case .number(let number): return [quoted(String(number)) + (type ?? "^^xsd:integer")]
    }
  }

  /// A text in quotes (RDF 1.1 Turtle §6.4).
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
