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

  @Test(arguments: [
    ("1263", "100", "1300"), ("1250", "100", "1300"), ("-1250", "100", "-1300"),
    ("1249.99", "100", "1200"), ("0.05", "0.1", "0.1"), ("0.904", "0.01", "0.9"), ("7", "3", "6"),
    ("12", "1e30", "0"), ("0", "5", "0"), ("1e20", "0.5", "100000000000000000000"),
  ])
  func roundsHalfAwayFromZero(number: String, step: String, rounded: String) throws {
    let step = try #require(ExactNumber(step))
    #expect(try #require(ExactNumber(number)).rounded(to: step)?.description == rounded)
  }

  @Test func roundsToTheNearestMultiple() throws {
    for step in 1...40 {
      for number in -200...200 {
        // The multiples around the number, looked at one by one.
        let nearest = (-201...201).filter { $0 % step == 0 }.min {
          let (left, right) = (abs($0 - number), abs($1 - number))
          return left == right ? abs($0) > abs($1) : left < right
        }
        let rounded = try #require(ExactNumber("\(number)e-1")).rounded(
          to: try #require(ExactNumber("\(step)e-1")))
        if abs(number) + step <= 200 { #expect(rounded == ExactNumber("\(nearest ?? 0)e-1")) }
      }
    }
  }

  @Test func whatHasTooManyDigitsIsNotRounded() throws {
    let number = try #require(ExactNumber("1e30"))
    #expect(number.rounded(to: try #require(ExactNumber("1e-20"))) == nil)
    #expect(number.rounded(to: .zero) == nil)
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
