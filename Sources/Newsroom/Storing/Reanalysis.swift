import Dispatch
import News
import Storage
import Synchronization

/// Analyses stored articles anew, by the present rules; what is done stays done when it is stopped.
struct Reanalysis {
  private static let batch = 64

  private let library: Library
  private let rules: Rules
  private let workers: Int

  init(library: Library, rules: Rules, workers: Int) {
    self.library = library
    self.rules = rules
    self.workers = workers
  }

  /// Works until all articles are up to date.
  ///
  /// - Parameters:
  ///   - mayGoOn: is asked before each batch.
  ///   - tell: is told what has changed and how far it is; nothing if there is nothing to do.
  /// - Returns: whether it came to the end.
  func run(mayGoOn: () -> Bool, tell: (Bulletin) -> Void) -> Bool {
    var pace = BatchPace()
    var progress = Progress()
    progress.task = .analysing
    progress.isWalked = true
    do throws(LibraryFault) {
      while try library.enterLikeness(limit: Self.batch) { guard mayGoOn() else { return false } }
      let old = try library.outdated(analysis: rules.version, limit: .max)
      guard !old.isEmpty else { return true }
      progress.found = old.count
      for start in stride(from: 0, to: old.count, by: Self.batch) {
        guard mayGoOn() else {
          progress.isStopped = true
          break
        }
        let articles = Array(old[start..<min(start + Self.batch, old.count)])
        let changes = try library.annotateAnew(deposits(of: articles))
        if !changes.isEmpty { tell(.changed(changes)) }
        progress.read += articles.count
        progress.articles += articles.count
        progress.seconds = pace.seconds
        guard pace.millisecondsToProgress == 0 else { continue }
        pace.progressIsTold()
        tell(.progress(progress))
      }
    } catch {
      progress.failure = error.sentence
    }
    progress.seconds = pace.seconds
    progress.isFinished = true
    tell(.progress(progress))
    return !progress.isStopped
  }

  /// Articles as they should be stored; one that has gone or is damaged is left out.
  private func deposits(of articles: [ArticleID]) -> [(ArticleID, Deposit)] {
    let next = Atomic(0)
    let made = Mutex<[(ArticleID, Deposit)]>([])
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      let press = library.press()
      while true {
        let place = next.add(1, ordering: .relaxed).oldValue
        guard place < articles.count else { return }
        guard let stored = try? library.article(articles[place]) else { continue }
        let deposit = rules.deposit(rules.annotated(stored.article, from: stored.origin), press: press)
        made.withLock { $0.append((articles[place], deposit)) }
      }
    }
    return made.withLock { $0 }.sorted { $0.0 < $1.0 }
  }
}
