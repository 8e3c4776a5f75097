/// How the lists of a column are written (Table Schema 2.0, `list`).
///
/// A list keeps its delimiter in the canonical form, since another one might occur in its items.
struct ListForm: Sendable {
  /// What stands between two items.
  let delimiter: [UInt8]
  /// How an item is written: always in the default form of its type.
  let item: CellForm

  /// The types an item can have.
  static let itemTypes: [FieldType] = [
    .string, .integer, .boolean, .number, .datetime, .date, .time,
  ]

  init(delimiter: String, itemType: FieldType) {
    self.delimiter = Array(delimiter.utf8)
    item =
      switch itemType {
      case .integer: .number(NumberForm(isInteger: true))
      case .number: .number(NumberForm(isInteger: false))
      case .boolean: .boolean(BooleanForm())
      case .datetime: .temporal(TemporalForm(.datetime))
      case .date: .temporal(TemporalForm(.date))
      case .time: .temporal(TemporalForm(.time))
      default: .string(.default)
      }
  }

  /// Whether every item of a text is one of the item's type.
  func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isValid = true
    var unused: [UInt8] = []
    forEachItem(text) { if isValid { isValid = item.check($0, into: &unused) != .faulty } }
    return isValid
  }

  /// Lends out the items of a text one after the other.
  func forEachItem(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    var index = 0
    while index + delimiter.count <= text.count {
      if text[index..<index + delimiter.count].elementsEqual(delimiter) {
        body(UnsafeBufferPointer(rebasing: text[start..<index]))
        index += delimiter.count
        start = index
      } else {
        index += 1
      }
    }
    body(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// How many items a text has.
  func count(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    forEachItem(text) { _ in count += 1 }
    return count
  }
}
