internal import Synchronization

/// Counts what several threads have done of one stage, and tells the observer.
final class Counter: Sendable {
  private let stage: Progress.Stage
  private let total: Int
  private let observer: Progress.Observer
  private let done = Mutex(0)

  init(_ stage: Progress.Stage, total: Int, _ observer: @escaping Progress.Observer) {
    self.stage = stage
    self.total = total
    self.observer = observer
  }

  func advance(_ count: Int) {
    let sum = done.withLock { done in
      done += count
      return done
    }
    observer(Progress(stage: stage, done: sum, total: total))
  }
}
