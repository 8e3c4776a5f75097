import Tabular
import Testing

@Suite struct ExactNumberTests {
  @Test(arguments: [
    ("0.1", "0.2", "0.3"), ("1e3", "-0.5", "999.5"), ("-7", "7", "0"),
    ("1e-20", "1", "1.00000000000000000001"),
    ("12500", "0", "12500"), ("1E2", "1e1", "110"), ("+5", "-.5", "4.5"),
  ])
  func addsExactly(left: String, right: String, sum: String) throws {
    let result = try #require(ExactNumber(left)).adding(try #require(ExactNumber(right)))
    #expect(result?.description == sum)
    #expect(result == ExactNumber(sum))
  }

  @Test func addsAndComparesAsWholeNumbersDo() throws {
    var random = RandomBytes(seed: 11)
    for _ in 0..<2000 {
      let scale = Int.random(in: 0...4, using: &random)
      let (left, right) = (
        Int.random(in: -99_999...99_999, using: &random),
        Int.random(in: -99_999...99_999, using: &random)
      )
      let one = try #require(ExactNumber("\(left)e-\(scale)"))
      let other = try #require(ExactNumber("\(right)e-\(scale)"))
      #expect(one.adding(other) == ExactNumber("\(left + right)e-\(scale)"))
      #expect((one < other) == (left < right))
      #expect((one == other) == (left == right))
      #expect(one.times(right) == ExactNumber("\(left * right)e-\(scale)"))
      #expect(ExactNumber(one.description) == one)
      #expect(one.negated.magnitude == one.magnitude)
    }
  }

  @Test func comparesNumbersThatAreFarApart() throws {
    let order = ["-1e300", "-5", "-1e-300", "0", "1e-300", "5", "1e300"]
    let numbers = try order.map { try #require(ExactNumber($0)) }
    for (index, number) in numbers.enumerated() {
      for (other, second) in numbers.enumerated() { #expect((number < second) == (index < other)) }
    }
    #expect(numbers[6].adding(numbers[5]) == nil)
  }

  @Test func hasNoPlaceForWhatIsTooLongOrNoNumber() {
    let digits = String(repeating: "7", count: 36)
    #expect(ExactNumber(digits)?.description == digits)
    #expect(ExactNumber(digits + "7") == nil)
    for text in ["INF", "-INF", "NaN"] { #expect(ExactNumber(text) == nil) }
    #expect(ExactNumber(digits).flatMap { $0.times(1000) } == nil)
  }

  @Test func hashesTheValue() {
    #expect(ExactNumber("1.50")?.hashValue == ExactNumber("15e-1")?.hashValue)
    #expect(ExactNumber("0.0")?.hashValue == ExactNumber("0")?.hashValue)
  }

  @Test(arguments: ["1e-401", "1e-30000000", "1e9000000000000", "-5E401"])
  func aNumberFarFromThePointIsNone(_ text: String) {
    #expect(ExactNumber(text) == nil)
  }

  @Test func aNumberNearTheLimitIsWrittenOut() throws {
    #expect(try #require(ExactNumber("1e-400")).description.count == 402)
  }
}
