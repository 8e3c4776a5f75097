internal import GazetteModel
internal import Tabular

/// Says how a number of a tile differs from the one that it is compared with.
struct ChangeWriter {
  let tile: NumberTile
  let comparison: NumberTile.Comparison
  let edition: Edition

  private var words: Words { edition.words }

  /// The change in words: `1,169 more than before`; nil where the numbers are too long to be subtracted.
  func text(from base: ExactNumber, to value: ExactNumber) -> String? {
    guard let change = value.adding(base.negated) else { return nil }
    let amount = amount(change.magnitude, of: base)
    switch comparison.base {
    case .figure(_, let label):
      let before = label?.text(in: edition.language) ?? words(.before)
      if change == .zero { return words(.sameAs, ["before": before]) }
      return words(
        change > .zero ? .moreThan : .lessThan, ["amount": amount, "before": before])
    case .day(let day):
      let date = edition.writer.date(day.value)
      if change == .zero { return words(.unchangedSince, ["date": date]) }
      return words(change > .zero ? .upSince : .downSince, ["amount": amount, "date": date])
    }
  }

  /// How much a change is: a number, points between two percentages, or a part of what was.
  private func amount(_ change: ExactNumber, of base: ExactNumber) -> String {
    let writer = edition.writer
    if comparison.measure == .percent, let share = writer.percentage(of: change, from: base) {
      return share
    }
    guard tile.format == .percent else { return writer.quantity(change) }
    guard let points = change.times(100) else { return writer.percentage(change) }
    // A number that is no whole one takes the form of all others in every language with forms for counts.
    return Int(points.description).map { edition.counted(.percentagePoints, $0) }
      ?? words(.percentagePoints, ["count": writer.quantity(points)])
  }
}
