import Glibc

/// When it is time to store what has gathered: soon at first, then in batches that cost little for each article.
struct BatchPace: Sendable {
  private static let firstArticles = 32
  private static let firstSeconds = 0.02
  private static let mostArticles = 2_000
  private static let mostBytes = 8 << 20
  private static let batchSeconds = 0.075
  private static let progressSeconds = 0.1

  private let start = BatchPace.now
  private var lastBatch: Double?
  private var lastProgress: Double?

  /// Seconds since the beginning.
  var seconds: Double { Self.now - start }

  /// Whether a batch is so large that nothing more should go into it.
  func isFull(articles: Int, bytes: Int) -> Bool {
    bytes >= Self.mostBytes || articles >= (lastBatch == nil ? Self.firstArticles : Self.mostArticles)
  }

  /// Milliseconds until a batch that is not full should be stored, 0 if it is time.
  var millisecondsToBatch: Int {
    Self.milliseconds(until: lastBatch.map { $0 + Self.batchSeconds } ?? start + Self.firstSeconds)
  }

  /// Milliseconds until the progress should be told, 0 if it is time.
  var millisecondsToProgress: Int {
    Self.milliseconds(until: (lastProgress ?? start) + Self.progressSeconds)
  }

  /// A batch was stored.
  mutating func batchIsDone() {
    lastBatch = Self.now
  }

  /// The progress was told.
  mutating func progressIsTold() {
    lastProgress = Self.now
  }

  private static func milliseconds(until moment: Double) -> Int {
    max(0, Int(((moment - now) * 1_000).rounded(.up)))
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
