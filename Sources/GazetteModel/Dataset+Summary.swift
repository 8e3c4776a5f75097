extension Dataset {
  /// What it is, as catalogues that know no tables are told: its description, then those of its tables.
  public func summary(in language: Language) -> String {
    let texts = [description] + resources.map(\.description)
    let summary = texts.compactMap { $0?.text(in: language) }.joined(separator: "\n\n")
    return summary.isEmpty ? title.text(in: language) : summary
  }
}
