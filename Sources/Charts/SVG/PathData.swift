/// The data of an SVG path in relative commands (SVG 2 §9.3).
struct PathData {
  private(set) var bytes: [UInt8] = []
  private var x = 0
  private var y = 0
  private var startX = 0
  private var startY = 0
  /// The command that numbers without a letter would continue.
  private var command = UInt8(ascii: " ")

  var isEmpty: Bool { bytes.isEmpty }

  /// Goes to a point, in pixels, without drawing.
  mutating func move(_ toX: Double, _ toY: Double) {
    let (newX, newY) = (Tenths.of(toX), Tenths.of(toY))
    bytes.append(UInt8(ascii: "m"))
    pair(newX - x, newY - y, isFirst: true)
    (x, y, startX, startY) = (newX, newY, newX, newY)
    // Numbers that follow those of a move draw lines.
    command = UInt8(ascii: "l")
  }

  /// Draws a line to a point, in pixels; nothing if the point is where the path already is.
  mutating func line(_ toX: Double, _ toY: Double) {
    let (newX, newY) = (Tenths.of(toX), Tenths.of(toY))
    let (stepX, stepY) = (newX - x, newY - y)
    if stepX == 0, stepY == 0 { return }
    if stepY == 0 {
      single(UInt8(ascii: "h"), stepX)
    } else if stepX == 0 {
      single(UInt8(ascii: "v"), stepY)
    } else {
      let continues = command == UInt8(ascii: "l")
      if !continues { bytes.append(UInt8(ascii: "l")) }
      pair(stepX, stepY, isFirst: !continues)
      command = UInt8(ascii: "l")
    }
    (x, y) = (newX, newY)
  }

  /// Draws a dot where the path is: a line without length, which round ends make visible.
  mutating func dot() {
    single(UInt8(ascii: "h"), 0)
  }

  /// Draws half a circle to a point beside where the path is.
  mutating func arc(_ radius: Double, to step: Double) {
    bytes.append(UInt8(ascii: "a"))
    pair(Tenths.of(radius), Tenths.of(radius), isFirst: true)
    bytes.append(contentsOf: " 0 1 1".utf8)
    pair(Tenths.of(step), 0, isFirst: false)
    x += Tenths.of(step)
    command = UInt8(ascii: "a")
  }

  /// Draws a line back to where the path was last moved to.
  mutating func close() {
    bytes.append(UInt8(ascii: "z"))
    (x, y) = (startX, startY)
    command = UInt8(ascii: " ")
  }

  /// Draws a rectangle.
  mutating func rectangle(_ box: Box) {
    move(box.x, box.y)
    line(box.maxX, box.y)
    line(box.maxX, box.maxY)
    line(box.x, box.maxY)
    close()
  }

  private mutating func single(_ letter: UInt8, _ step: Int) {
    bytes.append(letter)
    Tenths.append(step, to: &bytes)
    command = letter
  }

  private mutating func pair(_ first: Int, _ second: Int, isFirst: Bool) {
    if !isFirst, first >= 0 { bytes.append(UInt8(ascii: " ")) }
    Tenths.append(first, to: &bytes)
    if second >= 0 { bytes.append(UInt8(ascii: " ")) }
    Tenths.append(second, to: &bytes)
  }
}
