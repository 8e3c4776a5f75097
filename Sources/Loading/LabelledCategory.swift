internal import GazetteModel
internal import Tabular

/// A category as the standard has it, and what further languages call it.
struct LabelledCategory {
  var category: Tabular.Category
  /// The translations of its label.
  var labels: Localized?

  init(_ category: Tabular.Category, labels: Localized?) {
    self.category = category
    self.labels = labels
  }
}
