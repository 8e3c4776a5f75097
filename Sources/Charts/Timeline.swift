/// What lasted when, a row for each thing, and what one did to another.
///
/// Time is counted in days from any fixed day. Colours and fonts are those of the page: every shape bears a class.
public struct Timeline: Sendable {
  /// What the drawing shows, for those who cannot see it.
  public var title: String
  /// Where else that can be read.
  public var summary: String
  /// The first and the last day drawn.
  public var range: ClosedRange<Int>
  /// The rows, from above.
  public var rows: [Row]
  /// What one row did to another.
  public var marks: [Mark]
  /// Labelled days of the axis, earliest first; one whose label would touch the one before it is left out.
  public var ticks: [Tick]
  /// The day that the drawing stands at.
  public var now: Tick

  /// A drawing.
  public init(
    title: String, summary: String, range: ClosedRange<Int>, rows: [Row], marks: [Mark],
    ticks: [Tick], now: Tick
  ) {
    self.title = title
    self.summary = summary
    self.range = range
    self.rows = rows
    self.marks = marks
    self.ticks = ticks
    self.now = now
  }

  /// One thing and when it lasted.
  public struct Row: Sendable, Hashable {
    /// What it is called; cut where it does not fit.
    public var label: String
    /// Whether the drawing is about it.
    public var isCurrent: Bool
    /// When it lasted.
    public var bars: [Bar]

    /// A row.
    public init(label: String, isCurrent: Bool = false, bars: [Bar]) {
      self.label = label
      self.isCurrent = isCurrent
      self.bars = bars
    }
  }

  /// A stretch of days.
  public struct Bar: Sendable, Hashable {
    /// The first day.
    public var from: Int
    /// The first day after it; nil where no end is known.
    public var until: Int?
    /// What it is, as a class for the style sheet.
    public var kind: String

    /// A stretch.
    public init(from: Int, until: Int?, kind: String) {
      self.from = from
      self.until = until
      self.kind = kind
    }
  }

  /// Something that one row did to another on a day.
  public struct Mark: Sendable, Hashable {
    /// The position of the row that did it.
    public var row: Int
    /// The position of the row that it was done to.
    public var target: Int
    /// The day.
    public var day: Int
    /// What was done, in a few words; cut where they do not fit.
    public var label: String

    /// A mark.
    public init(row: Int, target: Int, day: Int, label: String) {
      self.row = row
      self.target = target
      self.day = day
      self.label = label
    }
  }

  /// A labelled day.
  public struct Tick: Sendable, Hashable {
    /// The day.
    public var day: Int
    /// What is written at it.
    public var label: String

    /// A day of the axis.
    public init(day: Int, label: String) {
      self.day = day
      self.label = label
    }
  }
}
