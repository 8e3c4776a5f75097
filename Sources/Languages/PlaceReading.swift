/// Names of Chinese places that are read otherwise than their characters mostly are.
///
/// CLDR's pinyin gives a character one reading, and has exceptions for 重庆 and 沈阳 only: it would
/// list 厦门 (Xiàmén) as "Shàmén" and 长沙 (Chángshā) as "Zhǎngshā".
enum PlaceReading {
  /// The place, and how it would be written with characters of one reading.
  private static let places: [(name: String, homophone: String)] = [
    ("长安", "常安"), ("长白", "常白"), ("长春", "常春"), ("长丰", "常丰"), ("长海", "常海"),
    ("长汀", "常汀"), ("长江", "常江"), ("长葛", "常葛"), ("长乐", "常勒"), ("长宁", "常宁"),
    ("长清", "常清"), ("长沙", "常沙"), ("长寿", "常寿"), ("长泰", "常泰"), ("长武", "常武"),
    ("长兴", "常兴"), ("长垣", "常垣"), ("长治", "常治"), ("长洲", "常洲"),
    ("长三角", "常三角"), ("厦门", "夏门"), ("六安", "路安"), ("六合", "路合"),
    ("蚌埠", "泵布"), ("番禺", "潘禺"), ("铅山", "延山"), ("乐清", "月清"), ("乐亭", "烙亭"),
    ("浚县", "训县"), ("莘县", "申县"), ("单县", "善县"), ("尉犁", "玉犁"), ("大埔", "大布"),
    ("枞阳", "宗阳"), ("歙县", "社县"), ("泌阳", "闭阳"), ("荥经", "营经"), ("中牟", "中木"),
  ]

  /// A name, its places written so that their characters have one reading.
  static func homophone(of name: String) -> String {
    guard name.unicodeScalars.contains(where: { heads.contains($0) }) else { return name }
    return places.reduce(name) { text, place in
      text.replacing(place.name, with: place.homophone)
    }
  }

  private static let heads = Set(places.compactMap(\.name.unicodeScalars.first))
}
