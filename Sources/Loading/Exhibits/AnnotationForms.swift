internal import Diagnostics
internal import GazetteModel

enum AnnotationKeys {
  static let x = Key(
    "x", .text, "Where it stands along the horizontal axis, as the rows write their values.")
  static let y = Key("y", .text, "Where it stands along the vertical axis.")
  static let notice = Key(
    "notice", .reference, "The notice from whose effective date on something changes, by its id.")
  static let to = Key("to", .text, "Where a band ends that begins at `x` or `y`.")
  static let label = Key(
    "label", .localized, "What is said of it; the title of the notice unless set.")
  static let table = KeyTable("an annotation of a chart", [x, y, notice, to, label])
}

extension Form where Value == ChartExhibit.Annotation {
  /// A rule or band with what is said of it.
  static let annotation = Form.group(
    "a group of one of the keys x, y and notice, with label", AnnotationKeys.table
  ) { reader in
    let (x, y, notice) = (
      reader(AnnotationKeys.x), reader(AnnotationKeys.y), reader(AnnotationKeys.notice)
    )
    let end = reader(AnnotationKeys.to)
    let label = reader(AnnotationKeys.label)
    guard let position = reader.position(x: x, y: y, notice: notice, end: end) else { return nil }
    if label == nil, notice == nil, reader.value(of: "label") == nil {
      reader.findings.add(
        Diagnostic(
          LoadingRules.missingKey, "'label' is missing", at: reader.place,
          help: "add 'label': what is to be said of this place of the chart"))
      return nil
    }
    return ChartExhibit.Annotation(position, label: label, place: reader.place)
  }
}

extension MappingReader {
  /// Where an annotation stands; nil and a finding where that is not said, or said twice.
  fileprivate mutating func position(
    x: String?, y: String?, notice: Reference?, end: String?
  ) -> ChartExhibit.Annotation.Position? {
    let stated = ["x", "y", "notice"].compactMap { name in keyPlace(name).map { (name, $0) } }
    guard let first = stated.first else {
      findings.add(
        Diagnostic(
          LoadingRules.missingKey, "'x', 'y' or 'notice' is missing", at: place,
          help: "say where the annotation stands: at a value of an axis, or at a notice"))
      return nil
    }
    if stated.count > 1 {
      excludes(stated[1].0, first.0, at: stated[1].1)
      return nil
    }
    if let notice {
      if let end = keyPlace("to") { excludes("to", "notice", at: end) }
      return .notice(notice)
    }
    return x.map { .x($0, end: end) } ?? y.map { .y($0, end: end) }
  }

  private mutating func excludes(_ key: String, _ other: String, at place: Place) {
    contradicts(
      "'\(key)' cannot stand beside '\(other)', since an annotation has one place", at: place)
  }
}
