public import Tabular

extension Figure {
  /// The figure with its number rounded to a multiple of a step, half away from zero; the same where no step is declared.
  public func rounded(to step: ExactNumber?) -> Figure {
    guard let step, let rounded = ExactNumber(value)?.rounded(to: step) else { return self }
    var result = self
    result.value = rounded.description
    return result
  }

  /// Whether the number counts hundredths, as its unit says.
  public var isPercent: Bool {
    guard let unit else { return false }
    let texts = [unit.text(in: .undetermined)] + unit.languages.map { unit.text(in: $0) }
    return texts.contains { Self.percentUnits.contains($0.lowercased()) }
  }

  private static let percentUnits: Set<String> = ["%", "％", "٪", "percent", "per cent", "百分比"]
}
