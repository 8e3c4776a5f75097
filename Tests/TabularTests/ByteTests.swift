import Testing

@testable import Tabular

/// What is done eight bytes at a time, held against the same done byte by byte.
@Suite struct ByteTests {
  private func isText(_ bytes: [UInt8], isLast: Bool) -> UTF8Check.Outcome {
    (bytes + Array(repeating: 0xFF, count: 8)).withUnsafeBufferPointer {
      UTF8Check.check($0, 0..<bytes.count, isLast: isLast)
    }
  }

  @Test func knowsUTF8AsTheStandardLibraryDoes() {
    var random = RandomBytes(seed: 17)
    let bytes: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      let lead = Array(repeating: UInt8(0x20), count: Int.random(in: 0...9, using: &random))
      let text =
        lead
        + (0..<Int.random(in: 0...5, using: &random)).map { _ in
          bytes.randomElement(using: &random) ?? 0
        }
      let isValid = String(validating: text, as: UTF8.self) != nil
      #expect((isText(text, isLast: true) == .fine(upTo: text.count)) == isValid, "\(text)")
    }
  }

  @Test func waitsForTheRestOfACharacter() {
    let text = Array("abc名".utf8)
    #expect(isText(Array(text.dropLast()), isLast: false) == .fine(upTo: 3))
    #expect(isText(Array(text.dropLast()), isLast: true) == .bad(3))
    #expect(isText(Array(text.dropLast(2)), isLast: false) == .fine(upTo: 3))
    #expect(isText([0x41, 0xE0, 0x80], isLast: false) == .bad(1))
    #expect(isText([0x41, 0], isLast: false) == .nul(1))
  }

  @Test func findsBytesInWordsExactly() {
    var random = RandomBytes(seed: 19)
    let targets: [UInt8] = [0x2C, 0x22, 0x0D, 0x0A]
    let words = targets.map(ByteWord.repeating)
    let near: [UInt8] = [
      0x2C, 0x22, 0x0D, 0x0A, 0x2B, 0x2D, 0xAC, 0x8A, 0x00, 0xFF, 0x80, 0x1F, 0x20, 0x5C, 0xDC,
    ]
    for _ in 0..<5000 {
      let bytes = (0..<8).map { _ in near.randomElement(using: &random) ?? 0 }
      let word = bytes.withUnsafeBufferPointer { ByteWord.load($0, 0) }
      let hits = ByteWord.matches(word, words[0], words[1], words[2], words[3])
      let escapes = ByteWord.escapes(word)
      for (index, byte) in bytes.enumerated() {
        let bit = UInt64(0x80) << UInt64(index * 8)
        #expect((hits & bit != 0) == targets.contains(byte))
        #expect((escapes & bit != 0) == (byte < 0x20 || byte == 0x22 || byte == 0x5C))
      }
      #expect((hits | escapes) & ~ByteWord.highBits == 0)
    }
  }

  @Test func comparesListedTextsInFull() {
    let texts = ["", "a", "abcdefgh", "abcdefgh-1-abcdefgh", "abcdefgh-2-abcdefgh", "名称"]
    let set = ByteSet(texts.map { Array($0.utf8) })
    for text in texts {
      #expect(Array(text.utf8).withUnsafeBufferPointer { set.contains($0) })
    }
    for text in ["b", "abcdefg", "abcdefgi", "abcdefgh-3-abcdefgh", "名", " "] {
      #expect(!Array(text.utf8).withUnsafeBufferPointer { set.contains($0) })
    }
  }
}
