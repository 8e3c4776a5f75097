/// Members of an object, each with its name.
extension JSONWriter {
  /// A text, left out where there is none.
  public mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// A truth value.
  public mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// A whole number, left out where there is none.
  public mutating func member(_ name: String, _ value: Int?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// A list of texts, left out where it is empty.
  public mutating func list(_ name: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    key(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  /// An object.
  public mutating func object(_ name: String, _ content: (inout JSONWriter) -> Void) {
    key(name)
    beginObject()
    content(&self)
    endObject()
  }

  /// A list of objects, left out where it is empty.
  public mutating func objects<Element>(
    _ name: String, _ elements: [Element], _ content: (Element, inout JSONWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    key(name)
    beginArray()
    for element in elements {
      beginObject()
      content(element, &self)
      endObject()
    }
    endArray()
  }
}
