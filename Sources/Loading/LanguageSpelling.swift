internal import GazetteModel

/// A language's name in a spelling that people use and sites do not take: `zh_CN`, `English`, `cn`, `zh-min-nan`.
struct LanguageSpelling {
  /// The tag that is meant.
  let tag: String

  /// Recognises a tag that RFC 5646 keeps only for old texts, a country's code, a name, and another separator;
  /// nil for what is a tag as it is, and for anything else.
  init?(_ text: String) {
    let key = text.lowercased()
    if let tag = Self.tags[key] {
      self.tag = tag
      return
    }
    let joined = text.replacing("_", with: "-")
    guard let first = key.split(whereSeparator: { "-_.".contains($0) }).first else { return nil }
    let plain = joined.split(separator: ".").first.map(String.init) ?? joined
    if let language = Self.countries[String(first)] {
      tag = language
    } else if Language(text) == nil, let language = Language(plain) {
      tag = language.tag
    } else if Language(text) == nil, let cut = Self.withoutExtensions(plain) {
      tag = cut
    } else {
      return nil
    }
  }

  /// What stands before the first part of one letter, which begins an extension or private use.
  private static func withoutExtensions(_ text: String) -> String? {
    let parts = text.split(separator: "-").prefix { $0.utf8.count > 1 }
    return Language(parts.joined(separator: "-"))?.tag
  }

  /// Names of languages, and the tags that stand for others in the registry of language subtags (RFC 5646 §2.2.8,
  /// and the "Preferred-Value" of its entries).
  private static let tags = [
    "english": "en", "chinese": "zh-Hans", "arabic": "ar", "french": "fr", "german": "de",
    "spanish": "es", "polish": "pl", "russian": "ru", "japanese": "ja", "portuguese": "pt",
    "中文": "zh-Hans", "简体中文": "zh-Hans", "繁體中文": "zh-Hant", "العربية": "ar",
    "art-lojban": "jbo", "cel-gaulish": "xtg", "en-gb-oed": "en-GB-oxendict", "i-ami": "ami",
    "i-bnn": "bnn", "i-hak": "hak", "i-klingon": "tlh", "i-lux": "lb", "i-navajo": "nv",
    "i-pwn": "pwn", "i-tao": "tao", "i-tay": "tay", "i-tsu": "tsu", "no-bok": "nb",
    "no-nyn": "nn", "zh-guoyu": "cmn", "zh-hakka": "hak", "zh-min-nan": "nan", "zh-xiang": "hsn",
    "zh-cmn": "cmn", "zh-cmn-hans": "zh-Hans", "zh-cmn-hant": "zh-Hant", "zh-gan": "gan",
    "zh-wuu": "wuu", "zh-yue": "yue", "iw": "he", "ji": "yi", "jw": "jv", "mo": "ro", "in": "id",
    "chs": "zh-Hans", "cht": "zh-Hant", "zh_cn": "zh-Hans", "zh_tw": "zh-Hant",
  ]

  /// Codes of countries, which are no language, with the language that is meant.
  private static let countries = [
    "cn": "zh-Hans", "tw": "zh-Hant", "hk": "zh-Hant-HK", "jp": "ja", "kp": "ko", "cz": "cs",
    "dk": "da", "ua": "uk",
    "us": "en-US", "gb": "en-GB", "eg": "ar-EG", "ir": "fa", "il": "he",
  ]
}
