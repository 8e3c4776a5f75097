import Gazette
import Synchronization

/// Shows on a terminal how far a run has come and how long it still takes; says nothing of runs under a second.
final class ProgressLine: Sendable {
  private struct State {
    var stage: Progress.Stage?
    var watch = Clock.Stopwatch()
    var shown = -1.0
    var isVisible = false
  }

  private let console: Console
  private let whole = Clock.Stopwatch()
  private let state = Mutex(State())

  init(_ console: Console) {
    self.console = console
  }

  /// Takes in how far the run has come.
  ///
  /// Any thread.
  func update(_ progress: Progress) {
    state.withLock { state in
      if state.stage != progress.stage {
        state.stage = progress.stage
        state.watch = Clock.Stopwatch()
        state.shown = -1
      }
      let seconds = state.watch.seconds
      guard whole.seconds > 1, seconds - state.shown > 0.1 || progress.done == progress.total else {
        return
      }
      state.shown = seconds
      state.isVisible = true
      console.note("\r\u{1B}[K" + Self.line(progress, seconds))
    }
  }

  /// Removes the line.
  func clear() {
    state.withLock { state in
      if state.isVisible { console.note("\r\u{1B}[K") }
      state.isVisible = false
    }
  }

  private static func line(_ progress: Progress, _ seconds: Double) -> String {
    let name =
      switch progress.stage {
      case .reading: "Reading"
      case .rows: "Checking rows"
      case .pages: "Rendering"
      }
    let amount =
      progress.stage == .rows
      ? "\(progress.done / 1_000_000) of \(progress.total / 1_000_000) MB"
      : "\(progress.done) of \(progress.total)"
    guard progress.done > 0, progress.done < progress.total, seconds > 0.5 else {
      return "\(name) \(amount)"
    }
    let left = seconds / Double(progress.done) * Double(progress.total - progress.done)
    return "\(name) \(amount), about \(Int(left.rounded(.up))) s left"
  }
}
