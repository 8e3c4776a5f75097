/// The key to colours, dashes, patterns and shades, set in rows above the plot.
struct Legend {
  /// What stands before a text.
  enum Swatch: Hashable {
    case series(Int)
    case shade(Int)
    case provisional
    case empty
    case none
  }

  /// An entry with its place within the legend.
  struct Entry {
    var swatch: Swatch
    var text: String
    var full: String?
    /// The left edge of the swatch, in pixels.
    var x: Double
    /// The row, from 0.
    var row: Int
  }

  private(set) var entries: [Entry] = []
  private let width: Double
  private var end = 0.0
  private var row = 0

  static let rowHeight = 18.0
  static let swatchWidth = 24.0

  /// The height of all rows.
  var height: Double { entries.isEmpty ? 0 : Double(row + 1) * Self.rowHeight + 4 }

  init(width: Double) {
    self.width = width
  }

  /// Adds an entry behind the last, or in a new row where that has no more room.
  mutating func add(_ swatch: Swatch, _ text: String) {
    let before = swatch == .none ? 0 : Self.swatchWidth
    let lines = TextLines(text, width: width - before, limit: 1)
    let label = lines.lines[0]
    let extent = before + TextWidth.pixels(label)
    if end > 0, end + extent > width {
      row += 1
      end = 0
    }
    entries.append(
      Entry(swatch: swatch, text: label, full: lines.isCut ? text : nil, x: end, row: row))
    end += extent + 16
  }

  /// Adds the classes of what a channel shows, under its title.
  mutating func add(_ shades: ValueClasses, of channel: Channel, _ notation: Notation) {
    add(.none, notation.title(of: channel))
    for index in 0..<shades.count {
      let text = shades.label(of: index, notation, asPercent: channel.format == .percent)
      add(.shade(shades.shade(of: index)), text)
    }
  }
}

extension Legend {
  /// The key to a plot: its series if they are not labelled themselves, its shades, and what is provisional.
  init(_ plot: Plot, width: Double, hasEndLabels: Bool) {
    self.init(width: width)
    if let shades = plot.shades, let channel = plot.chart.color {
      add(shades, of: channel, plot.notation)
    } else if plot.seriesNames.count > 1, !hasEndLabels {
      for (slot, name) in plot.seriesNames.enumerated() { add(.series(slot), name) }
    }
    if plot.hasProvisional { add(.provisional, plot.notation.phrases.provisional) }
  }
}
