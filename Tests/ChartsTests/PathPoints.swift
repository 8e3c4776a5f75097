import Testing

/// The points that a path of relative commands goes through, read by the grammar of SVG 2 §9.3.
struct PathPoints {
  private(set) var points: [(x: Double, y: Double)] = []

  init(_ data: String) throws {
    var scanner = Substring(data)
    var (x, y, startX, startY) = (0.0, 0.0, 0.0, 0.0)
    var command: Character = "m"
    while let next = scanner.first {
      if next.isLetter {
        command = next
        scanner.removeFirst()
      }
      switch command {
      case "z":
        (x, y) = (startX, startY)
        continue
      case "h": x += try Self.number(&scanner)
      case "v": y += try Self.number(&scanner)
      case "a":
        for _ in 0..<5 { _ = try Self.number(&scanner) }
        x += try Self.number(&scanner)
        y += try Self.number(&scanner)
      case "m", "l":
        x += try Self.number(&scanner)
        y += try Self.number(&scanner)
        if command == "m" { (startX, startY, command) = (x, y, "l") }
      default: Issue.record("'\(command)' is no command of ours")
      }
      points.append((x, y))
    }
  }

  private static func number(_ text: inout Substring) throws -> Double {
    while text.first == " " || text.first == "," { text.removeFirst() }
    var digits = ""
    while let next = text.first {
      let isSign = next == "-" && digits.isEmpty
      let isPoint = next == "." && !digits.contains(".")
      guard next.isNumber || isSign || isPoint else { break }
      digits.append(text.removeFirst())
    }
    return try #require(Double(digits.hasPrefix(".") ? "0" + digits : digits), "'\(text)'")
  }
}
