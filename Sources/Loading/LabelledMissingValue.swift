internal import GazetteModel
internal import Tabular

/// A missing value as the standard has it, and what further languages call it.
struct LabelledMissingValue {
  var missing: MissingValue
  /// The translations of its label.
  var labels: Localized?

  init(_ missing: MissingValue, labels: Localized?) {
    self.missing = missing
    self.labels = labels
  }

  /// What it means; nil where nothing is said.
  func label(first language: Language) -> MissingLabel? {
    Localized.joined(missing.label, labels, first: language).map {
      MissingLabel(missing.value, label: $0)
    }
  }
}
