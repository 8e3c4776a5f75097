/// The categories of a channel, numbered in the order in which they stand.
///
/// Values that are written alike are one category, whatever they are.
struct CategoryList {
  private(set) var names: [String]
  private let channel: Channel
  private let notation: Notation
  private var numbers: [ChartValue: Int] = [:]
  private var numbersByName: [String: Int] = [:]

  /// The categories that the channel lists.
  init(_ channel: Channel, _ notation: Notation) {
    self.channel = channel
    self.notation = notation
    names = []
    for name in channel.order { _ = number(ofName: name) }
  }

  /// The number of a value's category, from 0; a new one stands behind all others.
  mutating func number(of value: ChartValue) -> Int {
    if let number = numbers[value] { return number }
    let number = number(ofName: notation.text(value, of: channel))
    numbers[value] = number
    return number
  }

  private mutating func number(ofName name: String) -> Int {
    if let number = numbersByName[name] { return number }
    numbersByName[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
