import Foundation
import FoundationXML
import Testing

@testable import Charts

/// An element of a drawing as an XML reader sees it.
final class SVGElement {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [SVGElement] = []
  /// The text in it, without that of its elements.
  fileprivate(set) var text = ""

  fileprivate init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Reads a drawing; one that is not well-formed is an error.
  static func read(_ bytes: [UInt8]) throws -> SVGElement {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return try #require(reader.root)
  }

  /// It and all that is in it, in the order of the document.
  var all: [SVGElement] { [self] + children.flatMap(\.all) }

  func all(_ name: String, class style: String? = nil) -> [SVGElement] {
    all.filter { $0.name == name && (style == nil || $0.classes.contains(style ?? "")) }
  }

  var classes: [String] { (attributes["class"] ?? "").split(separator: " ").map(String.init) }

  var title: String? { children.first { $0.name == "title" }?.text }

  func number(_ name: String) throws -> Double {
    try #require(attributes[name].flatMap(Double.init), "\(self.name) has no \(name)")
  }

  /// The box of a label, from its own attributes: twelve or fourteen pixels high, above its baseline.
  func box() throws -> Box {
    let isTitle = classes.contains("chart-title")
    let width = TextWidth.pixels(text, isTitle ? .title : .label)
    let size = isTitle ? 14.0 : 12.0
    let (x, y) = (try number("x"), try number("y"))
    let left =
      switch attributes["text-anchor"] {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    return Box(x: left, y: y - size * 0.8, width: width, height: size)
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: SVGElement?
    private var open: [SVGElement] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let element = SVGElement(name, attributes)
      open.last?.children.append(element)
      if root == nil { root = element }
      open.append(element)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      open.last?.text += text
    }
  }
}
