internal import GazetteModel

extension FigureReader {
  /// `9:30`, `24时`, `9时30分`, `9 am`.
  func time(at start: Int) -> TextFigure? {
    guard let hour = integer(at: start), hour.count <= 2, (0...24).contains(hour.value) else {
      return nil
    }
    var minute = 0
    var end = hour.end
    if text[end] == ":" || text[end] == "：" || text[end] == ".", hour.count > 0,
      let rest = integer(at: end + 1), rest.count == 2, rest.value < 60,
      text[rest.end] != ":", text[rest.end] != "."
    {
      let half = halfOfDay(at: rest.end)
      guard text[end] != "." || half != nil else { return nil }
      minute = rest.value
      end = rest.end
    } else if text[end] == "时" || text[end] == "時" {
      guard text[end + 1] != "间", text[end + 1] != "期", text[end + 1] != "段" else { return nil }
      end += 1
      if let rest = integer(at: end), rest.value < 60, text[rest.end] == "分" {
        minute = rest.value
        end = rest.end + 1
      }
    } else if hour.count == 0 || halfOfDay(at: end) == nil {
      return nil
    }
    var value = hour.value
    if let half = halfOfDay(at: end) {
      value = value % 12 + (half.isAfternoon ? 12 : 0)
      end = half.end
    } else if isAfternoon(before: start), value < 12 {
      value += 12
    }
    let total = value * 60 + minute
    return total > 1440 ? nil : make(.time(total), start..<end)
  }

  /// `am` or `pm` behind a time.
  private func halfOfDay(at position: Int) -> (isAfternoon: Bool, end: Int)? {
    guard language.base == "en" else { return nil }
    let start = text.skippingSpaces(from: position)
    for (mark, isAfternoon) in [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)]
    where text.has(mark, at: start) {
      let end = start + mark.unicodeScalars.count
      if text[end]?.isSpelling != true { return (isAfternoon, end) }
    }
    return nil
  }

  private func isAfternoon(before position: Int) -> Bool {
    ["下午", "晚上", "傍晚"].contains { text.has($0, at: position - 2) }
  }
}
