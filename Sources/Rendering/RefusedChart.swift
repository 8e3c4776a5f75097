internal import Charts
internal import Diagnostics
internal import GazetteModel

/// Says why a chart cannot be drawn, where the text can be mended.
struct RefusedChart {
  let refusal: ChartRefusal
  let composer: ChartComposer
  /// Where the chart is asked for.
  let place: Place

  var diagnostic: Diagnostic {
    let (headline, help) = words
    return Diagnostic(RenderingRules.chartRefused, headline, at: position, help: help)
  }

  private var exhibit: ChartExhibit { composer.exhibit }

  /// The channel, the annotation or the whole block.
  private var position: Place {
    switch refusal {
    case .unsuitedKind(_, let channel), .wrongValue(let channel, _), .tooLarge(let channel, _),
      .notPositive(let channel, _):
      composer.column(channel).place
    case .wrongAnnotation(let index), .farAnnotation(let index), .reversedBand(let index):
      composer.annotations[index].place
    case .noRows, .noValues, .missingColor, .unsuitedArrangement, .logarithmicBaseline,
      .duplicate, .negativeShare, .changingSign, .loneArrangement, .tooMany:
      place
    }
  }

  private var words: (headline: String, help: String) {
    let mark = exhibit.mark.rawValue
    switch refusal {
    case .noRows, .noValues:
      return ("there is nothing to draw", "choose rows that have values in both axes")
    case .unsuitedKind(_, let channel):
      return (
        "'\(channel.rawValue)' of a chart of the mark '\(mark)' must be \(Self.suited(exhibit.mark, channel)); '\(composer.column(channel).name)' is not",
        "choose another column, exchange 'x' and 'y', or state its 'type'"
      )
    case .missingColor:
      return (
        "a heat map ('rect') needs 'color': the column of the values that its cells show",
        "add 'color': a column of numbers"
      )
    case .unsuitedArrangement(_, let arrangement):
      return (
        "'stack: \(arrangement.rawValue)' is not for the mark '\(mark)'",
        "use stacked, normalized or grouped for bars, and stacked, normalized or layered for areas"
      )
    case .wrongValue(let channel, let row):
      return (
        "row \(row + 1) has '\(cell(row, channel))' in the column '\(composer.column(channel).name)', which is no \(kind(channel))",
        "mend the rows, or state another 'type' for the column"
      )
    case .wrongAnnotation(let index):
      let axis = composer.annotations[index].drawn.axis == .x ? "x" : "y"
      return (
        "an annotation must stand at a value of its axis; the axis '\(axis)' has none such",
        "write the value as the rows have it; a notice stands on an axis of dates"
      )
    case .tooLarge(let channel, let row):
      return (
        "row \(row + 1) has '\(cell(row, channel))' in the column '\(composer.column(channel).name)', too large a number to draw",
        "mend the rows, or count in a larger unit"
      )
    case .notPositive(let channel, let row):
      return (
        "a logarithmic axis has no place for '\(cell(row, channel))' in row \(row + 1) of '\(composer.column(channel).name)'",
        "leave out what is zero or less in the view, or take out 'scale: log'"
      )
    case .logarithmicBaseline:
      return (
        "bars and areas begin at zero, which a logarithmic axis does not have",
        "use the mark 'line' or 'point', or take out 'scale: log'"
      )
    case .duplicate(let row, let first):
      return (
        "the rows \(first + 1) and \(row + 1) are for the same \(exhibit.mark == .rect ? "cell" : "place")",
        "add them up in the view, or tell them apart by 'color' or 'facet'"
      )
    case .negativeShare(let row):
      return (
        "row \(row + 1) is below zero, and no part of a whole can be",
        "use 'stack: stacked' or 'stack: grouped'"
      )
    case .changingSign(let row, let first):
      return (
        "a series of stacked areas stays on one side of zero; the rows \(first + 1) and \(row + 1) do not",
        "use the mark 'bar' or 'line', or 'stack: layered'"
      )
    case .loneArrangement(let arrangement):
      return (
        "'stack: \(arrangement.rawValue)' needs 'color', which says what stands at one place",
        "add 'color': the column of the parts, or take out 'stack'"
      )
    case .farAnnotation(let index):
      let axis = composer.annotations[index].drawn.axis == .x ? "x" : "y"
      return (
        "this annotation lies so far from the data that the axis '\(axis)' would be more than ten times as long",
        "mend its '\(axis)', or say it in the text"
      )
    case .reversedBand:
      return ("a band ends at 'to', which must not lie before its beginning", "exchange the two")
    case .tooMany(let subject, let count, let limit):
      return (
        "\(count) \(subject.words) are more than a chart can show; \(limit) are the most",
        "choose or add up rows in the view"
      )
    }
  }

  private func cell(_ row: Int, _ channel: ChannelName) -> String {
    let number = composer.rows.column(composer.column(channel).name)
    let text = number.flatMap { composer.rows.rows[row][$0] } ?? ""
    return text.count > 60 ? text.prefix(60) + "…" : text
  }

  private func kind(_ channel: ChannelName) -> String {
    let chart = composer.chart
    let kinds = [
      ChannelName.x: chart.x.kind, .y: chart.y.kind, .color: chart.color?.kind,
      .facet: chart.facet?.kind,
    ]
    return switch kinds[channel] {
    case .quantitative?: "number"
    case .temporal?: "date"
    default: "category"
    }
  }

  private static func suited(_ mark: Mark, _ channel: ChannelName) -> String {
    switch (mark, channel) {
    case (_, .color), (_, .facet): "categories"
    case (.bar, .x): "categories or dates where 'y' is numbers, or numbers where 'y' is not"
    case (.rect, _): "categories or dates"
    default: "numbers"
    }
  }
}

extension ChartRefusal.Subject {
  /// What there is too much of, as a message calls it.
  fileprivate var words: String {
    switch self {
    case .series: "series"
    case .facets: "small charts"
    case .categories: "categories"
    case .marks: "marks"
    case .annotations: "annotations"
    }
  }
}
