import Synchronization

/// How many statements SQLite has run.
final class StatementTally: Sendable {
  private let number = Mutex(0)

  var value: Int { number.withLock { $0 } }

  func count() {
    number.withLock { $0 += 1 }
  }
}
