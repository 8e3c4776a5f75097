import Diagnostics
import GazetteModel
import TestKit
import Testing

@testable import Checking

@Suite struct FigureTests {
  private func figures(_ text: String, _ tag: String) throws -> [String] {
    let language = try #require(Language(tag))
    return FigureReader.figures(of: ReadableText(markdown: text), in: language).map { figure in
      let value =
        switch figure.value {
        case .number(let number): number
        case .percent(let share): share + "%"
        case .time(let minute): "\(minute / 60):\(minute % 60)"
        case .date(let date):
          [date.year, date.month, date.day].map { $0.map { String($0) } ?? "?" }
            .joined(separator: "-")
        }
      return figure.isInWords ? "(\(value))" : value
    }
  }

  @Test(
    arguments: [
      ("1,263 of 1263", "en", ["1263", "1263"]), ("1.263 von 1263,50", "de", ["1263", "1263.5"]),
      ("1 263 et 1\u{202F}263", "fr", ["1263", "1263"]), ("5.2 and 1.2.3", "en", ["5.2", "1.2.3"]),
      ("10, 20", "en", ["10", "20"]), ("１２６项", "zh", ["126"]), ("١٢٦", "ar", ["126"]),
      ("90% or 90 per cent", "en", ["90%", "90%"]), ("九成，百分之九十，90％", "zh", ["90%", "90%", "90%"]),
      ("九成半", "zh", ["95%"]),
      ("1.2万家、3亿元", "zh", ["12000", "300000000"]), ("1.2 million", "en", ["1200000"]),
      ("一千二百六十三家", "zh", ["(1263)"]), ("第三条、两次", "zh", ["(3)", "(2)"]),
      ("Twelve clinics", "en", ["(12)"]), ("COVID-19, A4, H1N1", "en", []),
      ("19 March 2022", "en", ["2022-3-19"]), ("March 19th, 2022", "en", ["2022-3-19"]),
      ("the 19th of March", "en", ["?-3-19"]), ("in March 2022", "en", ["2022-3-?"]),
      ("you may march on", "en", []), ("19 to 21 March", "en", ["19", "?-3-21"]),
      ("2022年3月19日", "zh", ["2022-3-19"]), ("3月19日", "zh", ["?-3-19"]), ("3个月", "zh", ["3"]),
      ("二〇二二年三月十九日", "zh", ["2022-3-19"]), ("2022年", "zh", ["2022"]),
      ("2022-03-19, 2022/3/19", "en", ["2022-3-19", "2022-3-19"]),
      ("19.3.2022", "de", ["2022-3-19"]),
      ("24:00 and 9 am and 9.30 p.m.", "en", ["24:0", "9:0", "21:30"]),
      ("24时，下午3时30分，24小时", "zh", ["24:0", "15:30", "24"]),
      ("京防发〔2022〕126号", "zh", ["2022", "126"]),
    ] as [(String, String, [String])])
  func readsFigures(text: String, tag: String, expected: [String]) throws {
    #expect(try figures(text, tag) == expected)
  }

  @Test(
    arguments: [
      "`12` ``3 ` 4``", "```\n12\n```", "~~~\n12\n```\n3\n~~~", "[a](notice:2022-03-19 \"5\")",
      "<https://a.example/5>", "see https://a.example/5?x=6", "<!-- 12 -->", "1. a\n2. b",
      "[a]: https://a.example/5",
    ])
  func readsNothingThatIsNoText(markdown: String) throws {
    #expect(try figures(markdown, "en") == [])
  }

  @Test func readsWhatFollowsCodeThatIsNotClosed() throws {
    #expect(try figures("`12 ``3\n\n4 ](5 <6", "en") == ["12", "3", "4", "5", "6"])
  }

  @Test func knowsThePlaceOfAFigure() throws {
    let prose = Prose(
      file: "a.md", offset: 10, bytes: Array("门诊`1`由94家".utf8), headings: [], links: [])
    let text = ReadableText(prose)
    let chinese = try #require(Language("zh"))
    let figure = try #require(FigureReader.figures(of: text, in: chinese).first)
    #expect(text.place(figure.range).bytes == 22..<24)
    #expect(text.string(figure.range) == "94")
  }

  /// Texts put together at random from what the readers look for.
  @Test func noTextStopsTheReaders() throws {
    let pieces = [
      "19", "March", "2022", "年", "月", "日", "时", ":", ".", ",", " ", "\n", "\n\n", "万", "亿", "百分之",
      "九",
      "千", "〇", "零", "成", "%", "am", "`", "```", "](", ")", "<", ">", "://", "<!--", "-->",
      "This notice",
      " applies until ", "本通知自", "起施行", "有效期至", "XX", "×", "某某", "待定", "[", "]", "____", "not",
      "n't",
      "不", "\u{301}", "😀", "99999999999999999999", "\r\n", "1.", "> ",
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      var markdown = ""
      for _ in 0..<30 { markdown += pieces.randomElement(using: &generator) ?? "" }
      let text = ReadableText(markdown: markdown)
      #expect(String(String.UnicodeScalarView(text.scalars)).utf8.count == markdown.utf8.count)
      for tag in ["en", "zh", "de"] {
        let language = try #require(Language(tag))
        let figures = FigureReader.figures(of: text, in: language)
        #expect(
          zip(figures, figures.dropFirst()).allSatisfy {
            $0.range.upperBound <= $1.range.lowerBound
          })
        _ = EffectiveClaim.claims(of: text, figures: figures, in: language)
        #expect(TextEdit(from: text, to: text, in: language) == nil)
      }
      let placeholders = PlaceholderReader.placeholders(in: text)
      #expect(placeholders.allSatisfy { !$0.isEmpty && $0.upperBound <= text.scalars.count })
    }
  }
}
