/// The names that catalogues use: prefixes, and what the values of some properties are.
enum GraphVocabulary {
  /// The prefixes, each with the address that it stands for.
  static let prefixes: [(prefix: String, namespace: String)] = [
    ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"),
    ("dcatap", "http://data.europa.eu/r5r/"), ("adms", "http://www.w3.org/ns/adms#"),
    ("foaf", "http://xmlns.com/foaf/0.1/"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("spdx", "http://spdx.org/rdf/terms#"), ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// The properties whose literals have a type, each with it; all others are plain texts.
  static let types: [(property: String, type: String)] = [
    ("dct:modified", "xsd:date"), ("dcat:startDate", "xsd:date"), ("dcat:endDate", "xsd:date"),
    ("dcat:byteSize", "xsd:nonNegativeInteger"), ("spdx:checksumValue", "xsd:hexBinary"),
  ]

  /// The properties whose texts have languages.
  static let texts = [
    "dct:title", "dct:description", "dcat:keyword", "foaf:name", "skos:prefLabel", "vcard:fn",
    "adms:versionNotes",
  ]
}
