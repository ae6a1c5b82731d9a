package import Analysis
import Dispatch
import Glibc
package import News
import Synchronization

/// Walks, reads, ingests and analyses what the reader pointed at.
///
/// Nothing of the texts is kept but rows; an article is read again when somebody wants it.
package final class ReadingRun: Sendable {
  private let inputs: [Input]
  private let workers: Int
  private let atlas: Atlas?
  private let observe: (@Sendable (ArticleRow, AnnotatedArticle) -> Void)?
  private let queue = FileQueue()
  private let stopSignal = StopSignal()
  private let ledger: Ledger
  private let hasStarted = Atomic(false)

  /// Prepares to read `inputs`; nothing is touched yet.
  ///
  /// - Parameters:
  ///   - inputs: read in this order; a file that is reached twice is read once.
  ///   - workers: the number of threads that read and analyse, at least 1.
  ///   - atlas: the countries' names with the user's own; nil for the built-in ones alone.
  ///   - observe: is called with every article while it is at hand, from the workers' threads, also at the same time.
  package init(
    inputs: [Input],
    workers: Int,
    atlas: Atlas? = nil,
    observe: (@Sendable (ArticleRow, AnnotatedArticle) -> Void)? = nil
  ) {
    self.inputs = inputs
    self.workers = max(1, workers)
    self.atlas = atlas
    self.observe = observe
    ledger = Ledger(writers: max(1, workers) + 1)
  }

  /// Reads everything, on threads of its own; `deliver` is called from them, one call at a time.
  ///
  /// The last delivery is a progress that is finished. A second call does nothing.
  package func start(deliver: @escaping @Sendable (Delivery) -> Void) {
    guard !hasStarted.exchange(true, ordering: .relaxed) else { return }
    ledger.begin(deliver: deliver)
    DispatchQueue(label: "dateline.walk").async { @Sendable in self.walk() }
    for number in 0..<workers {
      DispatchQueue(label: "dateline.read.\(number)").async { @Sendable in self.work() }
    }
  }

  /// Stops soon; the last progress says so.
  package func stop() {
    stopSignal.give()
    queue.clear()
  }

  /// Reads and analyses one article again.
  ///
  /// - Throws: `SetAside` reasons as `ArticleLost` if its source has gone, changed or cannot be read.
  package func article(_ id: ArticleID) throws(ArticleLost) -> AnnotatedArticle {
    guard let (place, source) = ledger.place(of: id) else {
      throw ArticleLost(source: "", reason: "it has not been read")
    }
    do throws(Obstacle) {
      return try source.article(at: place, atlas: atlas)
    } catch {
      throw ArticleLost(source: source.name, reason: error.sentence)
    }
  }

  private func walk() {
    var walk = FolderWalk(queue: queue, ledger: ledger, stop: stopSignal, mayMeetTwice: inputs.count > 1)
    for input in inputs where !stopSignal.isGiven {
      switch input {
      case .path(let path): walk.walk(SourcePath(path))
      case .standardInput:
        ledger.found(1)
        queue.append(.standardInput)
      case .sample(let name, let text):
        ledger.found(1)
        queue.append(.sample(name: name, text: text))
      }
    }
    if !stopSignal.isGiven { ledger.walked() }
    queue.close()
    ledger.leave(isStopped: stopSignal.isGiven)
  }

  private func work() {
    Worker(queue: queue, ledger: ledger, stop: stopSignal, atlas: atlas, observe: observe).work()
    ledger.leave(isStopped: stopSignal.isGiven)
  }
}
