internal import GazetteModel
internal import Tabular

/// Says in a language what the values of a column turned out to be.
struct StatisticsWriter {
  let edition: Edition
  let column: Dataset.Column
  let field: Field
  let statistics: ColumnStatistics

  private var words: Words { edition.words }
  private var writer: LanguageWriter { edition.writer }

  /// How many rows have no value, with their share.
  var missing: String {
    let total = statistics.missing + statistics.values
    guard statistics.missing > 0 else { return words(.missingNone) }
    return words(
      .missingShare,
      [
        "count": writer.number(statistics.missing), "total": writer.number(total),
        "share": writer.share(statistics.missing, of: total),
      ])
  }

  /// How many different values there are; nil where there are none, or where that is not counted.
  ///
  /// Where no value may occur twice, each has been found to be different, however many they are.
  var distinct: String? {
    guard statistics.values > 0 else { return nil }
    if field.constraints.unique || statistics.distinct == .exactly(statistics.values) {
      return words(.distinctAll)
    }
    switch statistics.distinct {
    case .exactly(let count):
      return words.counted(
        WordName.distinctCount.rawValue, count, written: writer.number(count))
    case .moreThan(let count): return words(.distinctMore, ["count": writer.number(count)])
    case nil: return nil
    }
  }

  /// The least and the greatest value, or the lengths of texts; nil where neither is known.
  var range: String? {
    if let range = statistics.range {
      let (least, greatest) = (value(range.least), value(range.greatest))
      return least == greatest
        ? least : words(.valueRange, ["least": least, "greatest": greatest])
    }
    guard frequencies.isEmpty, let lengths = statistics.lengths else { return nil }
    let longest = writer.number(lengths.upperBound)
    if lengths.lowerBound == lengths.upperBound {
      return words.counted(WordName.length.rawValue, lengths.upperBound, written: longest)
    }
    return words(
      .lengthRange, ["least": writer.number(lengths.lowerBound), "greatest": longest])
  }

  /// The values of a column of categories, each with its count; empty where each occurs once.
  var frequencies: [FrequencyItem] {
    let isCategory = field.categories != nil || field.constraints.enum != nil
    guard isCategory || field.type == .boolean,
      statistics.distinct != .exactly(statistics.values)
    else { return [] }
    return statistics.frequencies.map { frequency in
      FrequencyItem(
        value: column.label(of: frequency.value, in: edition.language) ?? frequency.value,
        count: writer.number(frequency.count))
    }
  }

  /// A value as people read it: dates as the language writes them, numbers as the files do.
  private func value(_ text: String) -> String {
    guard field.type == .date, let date = CalendarDate(iso: text) else { return text }
    return writer.date(date)
  }
}
