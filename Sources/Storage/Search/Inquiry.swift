import Synchronization

/// A question to the library that may take longer than one wants to wait for it.
package final class Inquiry: Sendable {
  private let isOver = Atomic(false)
  private let isDue: @Sendable () -> Bool

  /// Creates a question.
  ///
  /// - Parameter isDue: whether what was found so far shall be handed over now; asked after each piece of work, some
  ///   milliseconds long. The library has no clock of its own.
  package init(isDue: @escaping @Sendable () -> Bool = { false }) {
    self.isDue = isDue
  }

  /// Says that nobody waits for the answer any more: the work ends soon, and nothing more is handed over.
  ///
  /// It may be called from any thread.
  package func cancel() {
    isOver.store(true, ordering: .relaxed)
  }

  package var isCancelled: Bool { isOver.load(ordering: .relaxed) }

  /// What ends the work on a question that nobody asks any more.
  struct Cancelled: Error {}

  /// Hands over what was found so far, if it is time.
  func pause(_ handOver: () -> Void) throws {
    guard !isCancelled else { throw Cancelled() }
    if isDue() { handOver() }
  }
}
