internal import Checking
internal import Deriving
public import Diagnostics
internal import Exporting
internal import Loading
internal import Markup
internal import Publishing
internal import Rendering
internal import Tabular
internal import Templates

/// Every rule that a diagnostic can name, sorted by code: what `gazette explain` and the manual are written from.
public enum Rules {
  /// All rules.
  public static let all: [Rule] =
    (LoadingRules.all + CheckingRules.all.map { $0.rule } + CheckingRules.ofTexts
    + CheckingRules.ofReleasedNotices + CheckingRules.ofData + CheckingRules.ofAnswers
    + CheckingRules.ofFigures
    + DerivingRules.all + RenderingRules.all + TabularRules.all + MarkupRules.all
    + TemplatesRules.all
    + PublishingRules.all
    + ExportingRules.all)
    .sorted { $0.code < $1.code }

  /// The rule of that code.
  public static func rule(_ code: String) -> Rule? { all.first { $0.code == code } }

  /// The code nearest to a mistyped one.
  public static func suggestion(for code: String) -> String? {
    Suggestion.closest(to: code, in: all.map(\.code))
  }
}
