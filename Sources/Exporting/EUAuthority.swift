internal import GazetteModel

/// The authority tables of the EU Publications Office, which DCAT-AP names as the source of some values (DCAT-AP 3.0.1,
/// "Controlled vocabularies").
enum EUAuthority {
  private static let tables = "http://publications.europa.eu/resource/authority/"

  /// The language without its script and region, which the table does not know; nil where it lists none.
  static func language(_ language: Language) -> String? {
    languages[String(language.base)].map { tables + "language/" + $0 }
  }

  /// How often a dataset changes.
  static func frequency(_ updates: Dataset.Updates) -> String {
    let code =
      switch updates {
      case .daily: "DAILY"
      case .weekly: "WEEKLY"
      case .monthly: "MONTHLY"
      case .quarterly: "QUARTERLY"
      case .annual: "ANNUAL"
      case .irregular: "IRREG"
      case .never: "NEVER"
      }
    return tables + "frequency/" + code
  }

  /// The table of themes.
  static let themes = tables + "data-theme"

  /// What a dataset is about.
  static func theme(_ theme: Dataset.Theme) -> String { themes + "/" + theme.rawValue }

  /// That a file will be there for years, as all that a site publishes is meant to.
  static let available = tables + "planned-availability/AVAILABLE"

  /// The format of a file; nil where the table lists none, as for NDJSON and SQLite.
  static func fileType(_ format: DataFormat) -> String? {
    let code: String? =
      switch format {
      case .csv, .excelCSV: "CSV"
      case .json: "JSON"
      case .xlsx: "XLSX"
      case .geojson: "GEOJSON"
      case .gzip: "GZIP"
      case .ndjson, .sqlite: nil
      }
    return code.map { tables + "file-type/" + $0 }
  }

  /// The codes of ISO 639-1, each with the table's.
  private static let languages = [
    "af": "AFR", "ar": "ARA", "az": "AZE", "be": "BEL", "bg": "BUL", "bn": "BEN", "bs": "BOS",
    "ca": "CAT", "cs": "CES", "cy": "CYM", "da": "DAN", "de": "DEU", "el": "ELL", "en": "ENG",
    "es": "SPA", "et": "EST", "eu": "EUS", "fa": "FAS", "fi": "FIN", "fr": "FRA", "ga": "GLE",
    "gd": "GLA", "gl": "GLG", "he": "HEB", "hi": "HIN", "hr": "HRV", "hu": "HUN", "hy": "HYE",
    "id": "IND", "is": "ISL", "it": "ITA", "ja": "JPN", "ka": "KAT", "kk": "KAZ", "ko": "KOR",
    "lb": "LTZ", "lt": "LIT", "lv": "LAV", "mk": "MKD", "mn": "MON", "ms": "MSA", "mt": "MLT",
    "nb": "NOB", "nl": "NLD", "nn": "NNO", "no": "NOR", "pl": "POL", "ps": "PUS", "pt": "POR",
    "ro": "RON", "ru": "RUS", "sk": "SLK", "sl": "SLV", "sq": "SQI", "sr": "SRP", "sv": "SWE",
    "sw": "SWA", "ta": "TAM", "th": "THA", "tr": "TUR", "uk": "UKR", "ur": "URD", "vi": "VIE",
    "zh": "ZHO",
  ]
}
