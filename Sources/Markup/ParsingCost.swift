/// An estimate of the time libcmark spends on a text beyond what its length explains.
///
/// libcmark 0.30 is linear in all but two respects. In nanoseconds, as they were measured:
/// every line (16) and every byte of inline markup (1) passes all lists and quotations that are
/// open around it, and every closing bracket (1) passes all `![` that have not been closed. A
/// hundred kilobytes can thus take half a minute, where no page that people read comes near a
/// hundredth of a second.
struct ParsingCost {
  /// The deepest nesting of lists and quotations that the beginning of any line allows.
  private(set) var depth = 0
  private(set) var lines = 1
  private(set) var openedImages = 0
  private(set) var closedBrackets = 0
  private let bytes: Int

  /// The cost above which a text is not read: about a second.
  static let limit = 1_000_000_000

  /// Nanoseconds due to nested lists and quotations.
  var ofNesting: Int { depth * (16 * lines + bytes) }
  /// Nanoseconds due to images that are begun and not ended.
  var ofImages: Int { openedImages * closedBrackets }

  init(of source: [UInt8]) {
    bytes = source.count
    var isMargin = true
    var markers = 0
    var columns = 0
    var last: UInt8 = 0
    for byte in source {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        lines += 1
        (isMargin, markers, columns) = (true, 0, 0)
      case UInt8(ascii: " ") where isMargin: columns += 1
      case UInt8(ascii: "\t") where isMargin: columns += 4
      case UInt8(ascii: "0")...UInt8(ascii: "9") where isMargin: break
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
        UInt8(ascii: "."), UInt8(ascii: ")"):
        if isMargin { markers += 1 }
      case UInt8(ascii: "["):
        isMargin = false
        if last == UInt8(ascii: "!") { openedImages += 1 }
      case UInt8(ascii: "]"):
        isMargin = false
        closedBrackets += 1
      default:
        isMargin = false
      }
      // A list item is at least two columns wide, whether its marker is on this line or above.
      if isMargin { depth = max(depth, markers + columns / 2) }
      last = byte
    }
  }
}
