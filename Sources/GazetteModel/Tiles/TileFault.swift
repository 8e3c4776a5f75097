public import Diagnostics

/// Why a tile has no number to show.
public struct TileFault: Error, Sendable, Hashable {
  /// What is wrong, as a headline.
  public var message: String
  /// What to do, in the imperative.
  public var help: String
  /// Where the tile asks for it.
  public var place: Place

  init(_ message: String, at place: Place, help: String) {
    self.message = message
    self.help = help
    self.place = place
  }

  init(_ fault: FigureFault, at place: Place) {
    if case .noValue = fault {
      self.init(fault.message, at: place, help: "leave the tile out, or name another row")
    } else {
      self.init(fault.message, at: place, help: fault.help)
    }
  }
}
