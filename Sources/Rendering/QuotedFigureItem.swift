internal import GazetteModel
internal import Templates

/// A value that a page quotes.
struct QuotedFigureItem: Sendable {
  let quoted: QuotedFigure
  let edition: Edition

  static let names = Names<QuotedFigureItem>(
    "quoted figure", "A value that a page quotes.",
    [
      .text("value", "The value as the language writes it.") {
        $0.edition.writer.figure($0.quoted.figure)
      },
      .optionalText("unit", "What it counts or measures; per cent stands with the value.") { item in
        let figure = item.quoted.figure
        return figure.isPercent ? nil : figure.unit?.text(in: item.edition.language)
      },
      .text("reference", "How texts name it: `clinics-now.count`.") {
        $0.quoted.reference.description
      },
    ] as [Names<QuotedFigureItem>.Entry])
}
