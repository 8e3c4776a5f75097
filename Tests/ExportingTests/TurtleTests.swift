import Diagnostics
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

@testable import Exporting

@Suite struct TurtleTests {
  private func turtle(_ node: GraphNode) -> String {
    let text = String(decoding: TurtleWriter.document(node), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.hasPrefix("@prefix") || $0.isEmpty }.joined(separator: "\n")
  }

  @Test func whatHasAnAddressStandsByItselfAndIsSaidOnce() {
    var page = GraphNode("https://a.example/x y", type: "foaf:Document")
    page.state("dct:title", ["A", "B"], in: .undetermined)
    var node = GraphNode("https://a.example/#c", type: "dcat:Catalog")
    node.state("foaf:homepage", page)
    node.state("dcat:landingPage", [page, GraphNode("https://a.example/#d")])
    var part = GraphNode(type: "spdx:Checksum")
    part.state("spdx:checksumValue", "ab")
    node.state("spdx:checksum", part)
    node.state("dcat:byteSize", 7)
    #expect(
      turtle(node) == """
        <https://a.example/#c>
          a dcat:Catalog ;
          foaf:homepage <https://a.example/x%20y> ;
          dcat:landingPage <https://a.example/x%20y> ;
          dcat:landingPage <https://a.example/#d> ;
          spdx:checksum [
            a spdx:Checksum ;
            spdx:checksumValue "ab"^^xsd:hexBinary
          ] ;
          dcat:byteSize "7"^^xsd:nonNegativeInteger .

        <https://a.example/x%20y>
          a foaf:Document ;
          dct:title "A"@und ;
          dct:title "B"@und .

        """)
  }

  @Test func noTextEndsItsQuotes() {
    var node = GraphNode("https://a.example/")
    node.state("dct:identifier", "a\"b\\c\nd\r\te\u{7}\u{7F}长\u{1F600}")
    #expect(
      turtle(node).contains(#""a\"b\\c\nd\r\te\u0007\u007F长😀" ."#))
  }

  /// Every statement of the graph, with blank things numbered by where they stand.
  private func triples(_ node: GraphNode) -> Set<String> {
    var result: Set<String> = []
    func add(_ node: GraphNode, _ path: String) -> String {
      let subject = node.address ?? path
      if let type = node.type { result.insert("\(subject) a \(type)") }
      for (number, statement) in node.statements.enumerated() {
        let values: [String] =
          switch statement.value {
          case .node(let node): [add(node, "\(path).\(number)")]
          case .nodes(let nodes):
            nodes.enumerated().map { add($1, "\(path).\(number).\($0)") }
          case .texts(let texts): texts.flatMap { tag, texts in texts.map { "\($0)@\(tag)" } }
          case .literal(let text): [text]
          case .number(let number): [String(number)]
          }
        for value in values { result.insert("\(subject) \(statement.property) \(value)") }
      }
      return subject
    }
    _ = add(node, "_")
    return result
  }

  @Test func everyStatementOfACatalogueIsALine() throws {
    let context = try ExportContext.example(.described(), tables: [.example()])
    let catalogue = DCATGraph(context, document: "https://gazette.example/c").catalogue
    let text = String(decoding: TurtleWriter.document(catalogue), as: UTF8.self)
    let lines = text.split(separator: "\n").filter {
      $0.hasPrefix("  ") && !$0.hasSuffix("]") && !$0.hasSuffix("] ;") && !$0.hasSuffix("] .")
    }
    #expect(lines.count == triples(catalogue).count)
    for prefix in GraphVocabulary.prefixes {
      #expect(text.contains("@prefix \(prefix.prefix): <\(prefix.namespace)> ."))
    }
  }
}
