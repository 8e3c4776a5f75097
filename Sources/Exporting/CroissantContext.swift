internal import GazetteModel
internal import Tabular

/// The context that every description has (Croissant 1.0, appendix 1).
enum CroissantContext {
  /// Writes its members; texts are in `language`.
  static func write(_ language: Language, _ json: inout JSONWriter) {
    json.member("@language", language.tag)
    json.member("@vocab", "https://schema.org/")
    for (prefix, namespace) in [
      ("sc", "https://schema.org/"), ("cr", "http://mlcommons.org/croissant/"),
      ("rai", "http://mlcommons.org/croissant/RAI/"), ("dct", "http://purl.org/dc/terms/"),
    ] {
      json.member(prefix, namespace)
    }
    json.member("conformsTo", "dct:conformsTo")
    for term in terms { json.member(term, "cr:" + term) }
    for (term, type) in [("data", "@json"), ("dataType", "@vocab"), ("examples", "@json")] {
      json.object(term) { json in
        json.member("@id", "cr:" + term)
        json.member("@type", type)
      }
    }
  }

  private static let terms = [
    "citeAs", "column", "equivalentProperty", "extract", "field", "fileObject", "fileProperty",
    "fileSet", "format",
    "includes", "isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet",
    "references", "regex", "repeated", "replace", "samplingRate", "separator", "source", "subField",
    "transform",
  ]
}
