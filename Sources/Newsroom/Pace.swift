import Glibc

/// When it is time to hand something over: soon at first, then in larger batches.
struct Pace: Sendable {
  private static let firstRows = 32
  private static let firstSeconds = 0.02
  private static let mostRows = 1_000
  private static let batchSeconds = 0.075
  private static let progressSeconds = 0.1

  private let start = Pace.now
  private var lastBatch: Double?
  private var lastProgress: Double?

  /// Seconds since the beginning.
  var seconds: Double { Self.now - start }

  /// Whether what waits should be handed over now; if so, it counts as done.
  mutating func isDue(waiting: Int) -> Bool {
    guard waiting > 0 else { return false }
    let now = Self.now
    let isDue =
      if let lastBatch {
        waiting >= Self.mostRows || now - lastBatch >= Self.batchSeconds
      } else {
        waiting >= Self.firstRows || now - start >= Self.firstSeconds
      }
    if isDue { lastBatch = now }
    return isDue
  }

  /// Whether the progress should be told now; if so, it counts as done.
  mutating func isProgressDue() -> Bool {
    let now = Self.now
    guard now - (lastProgress ?? start) >= Self.progressSeconds else { return false }
    lastProgress = now
    return true
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
