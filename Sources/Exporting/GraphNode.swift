internal import GazetteModel

/// A thing of an RDF graph with what is said of it (RDF 1.1 Concepts), for writers of several syntaxes.
///
/// Types and properties are names with a prefix of ``GraphVocabulary``: `dct:title`.
struct GraphNode {
  /// Its address; nil where it has none of its own.
  var address: String?
  /// What it is; nil where that goes without saying.
  var type: String?
  /// What is said of it, in order.
  private(set) var statements: [Statement] = []

  init(_ address: String? = nil, type: String? = nil) {
    self.address = address.map { IRI($0).text }
    self.type = type
  }

  /// A property and its value.
  struct Statement {
    let property: String
    let value: Value
  }

  enum Value {
    /// One thing.
    case node(GraphNode)
    /// Several things, at least one.
    case nodes([GraphNode])
    /// Texts by the tags of their languages.
    case texts([(tag: String, texts: [String])])
    /// A value that is the same in every language.
    case literal(String)
    /// A whole number.
    case number(Int)
  }

  /// States a value, or nothing where there is none.
  mutating func state(_ property: String, _ value: String?) {
    guard let value else { return }
    statements.append(Statement(property: property, value: .literal(value)))
  }

  /// States a whole number.
  mutating func state(_ property: String, _ number: Int) {
    statements.append(Statement(property: property, value: .number(number)))
  }

  /// States a thing, or nothing where there is none.
  mutating func state(_ property: String, _ node: GraphNode?) {
    guard let node else { return }
    statements.append(Statement(property: property, value: .node(node)))
  }

  /// States several things, or nothing where there are none.
  mutating func state(_ property: String, _ nodes: [GraphNode]) {
    guard !nodes.isEmpty else { return }
    statements.append(Statement(property: property, value: .nodes(nodes)))
  }

  /// States texts of one language, or nothing where there are none.
  mutating func state(_ property: String, _ texts: [String], in language: Language) {
    guard !texts.isEmpty else { return }
    statements.append(
      Statement(property: property, value: .texts([(language.tag, texts)])))
  }

  /// States a text in each of `languages` that it is stated in, then in its further ones.
  mutating func state(
    _ property: String, _ text: Localized, in languages: [Language],
    _ form: (String, Language) -> String = { text, _ in text }
  ) {
    let all = languages + text.languages.filter { !languages.contains($0) }
    let texts = all.compactMap { language in
      text.stated(in: language).map { (tag: language.tag, texts: [form($0, language)]) }
    }
    statements.append(Statement(property: property, value: .texts(texts)))
  }
}
