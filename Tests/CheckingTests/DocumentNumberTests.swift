import Testing

@testable import Checking

@Suite struct DocumentNumberTests {
  @Test(arguments: [
    "京防发〔2022〕126号", "京防发[2022]126号", "京防发（2022）126号", "京防发(2022) 126 号", "京防发［２０２２］１２６号",
    "京防发【2022】126号",
  ])
  func bracketsAndWidthMakeNoDifference(text: String) {
    let number = DocumentNumber(text)
    #expect(number.spelling == "京防发〔2022〕126号")
    #expect(number.position?.number == 126)
    #expect(number.position?.series == DocumentNumber("京防发〔2022〕1号").position?.series)
  }

  @Test(arguments: [
    "通告（11号）", "No. 12 of 2022", "126", "〔22〕1号", "京防发〔2022〕", "京防发〔2022〕0号", "〔2022〕1号2",
    "〔2022〕99999999999999999999号", "",
  ])
  func notEveryNumberBelongsToASeries(text: String) {
    #expect(DocumentNumber(text).position == nil)
  }

  @Test func aYearAndAnOfficeHaveTheirOwnSeries() {
    let series = ["京防发〔2022〕1号", "京防发〔2023〕1号", "京卫发〔2022〕1号"].map {
      DocumentNumber($0).position?.series
    }
    #expect(Set(series).count == 3)
  }
}
