import Testing

@testable import Tabular

@Suite struct DecimalNumberTests {
  private func order(_ left: String, _ right: String) -> Int {
    var left = left
    let number = DecimalNumber(right)
    let byText = left.withUTF8 { number.order(of: $0) }
    let byNumber = number.order(of: DecimalNumber(left))
    #expect(byText.signum() == byNumber.signum())
    return byText.signum()
  }

  @Test func comparesAsIntegersDo() {
    var random = RandomBytes(seed: 3)
    for _ in 0..<3000 {
      let scale = [10, 1000, 1_000_000_000].randomElement(using: &random) ?? 10
      let left = Int.random(in: -scale...scale, using: &random)
      let right = Int.random(in: -scale...scale, using: &random)
      let expected = left < right ? -1 : left == right ? 0 : 1
      let zeros = String(repeating: "0", count: Int.random(in: 0...3, using: &random))
      let text = left < 0 ? "-\(zeros)\(-left)" : "+\(zeros)\(left)"
      #expect(order(text, "\(right)") == expected)
      #expect(order("\(left)e-5", "\(right)E-5") == expected)
      #expect(order("\(left).000", "\(right).") == expected)
    }
  }

  @Test(arguments: [
    ("0.1", "0.10", 0), (".1", "1e-1", 0), ("1e400", "1e399", 1), ("-1e400", "1e-400", -1),
    ("0", "-0.0", 0), ("0e99", "0", 0), ("12.5", "12.49", 1), ("100", "1e2", 0),
    ("0.01", "0.1", -1),
    ("123456789012345678901234567890.1", "123456789012345678901234567890.2", -1),
    ("1e99999999999999999999", "1e5", 1), ("-0.001", "-0.01", 1),
  ])
  func comparesExactly(_ left: String, _ right: String, _ expected: Int) {
    #expect(order(left, right) == expected)
    #expect(order(right, left) == -expected)
  }

  private func normal(_ text: String) -> [UInt8] {
    var text = text
    var bytes: [UInt8] = []
    text.withUTF8 { DecimalNumber.appendNormal($0, to: &bytes) }
    return bytes
  }

  @Test func hasOneNormalFormForEachNumber() {
    for group in [
      ["7", "007", "+7", "7.0", "0.7e1", "70e-1"], ["-1.5", "-01.50"], ["0", "-0", "0.00"],
    ] {
      #expect(Set(group.map(normal)).count == 1)
    }
    let different = ["7", "-7", "70", "0.7", "7.1", "77", "0"]
    #expect(Set(different.map(normal)).count == different.count)
  }

  @Test func knowsMultiplesAsIntegersDo() {
    var random = RandomBytes(seed: 5)
    for _ in 0..<2000 {
      let value = Int.random(in: -5000...5000, using: &random)
      let divisor = Int.random(in: 1...60, using: &random)
      #expect(
        DecimalNumber("\(value)e-2").isMultiple(of: DecimalNumber("\(divisor)e-2"))
          == (value % divisor == 0), "\(value) of \(divisor)")
    }
    #expect(DecimalNumber("0.3").isMultiple(of: DecimalNumber("0.1")))
    #expect(!DecimalNumber("0.35").isMultiple(of: DecimalNumber("0.1")))
    #expect(DecimalNumber("1e100").isMultiple(of: DecimalNumber("3e100")) == false)
    #expect(DecimalNumber("1e100").isMultiple(of: DecimalNumber("8")))
  }
}
