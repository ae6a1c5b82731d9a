import Catalog
import Reading
import Synchronization

/// Lets the catalog and its changes through in the right order.
///
/// A change that is told while the catalog is being read from the library may be in it or not; so it is held back
/// until the catalog is there. To take in a change twice does no harm.
final class ChangeGate: Sendable {
  private let mailbox: Mailbox
  /// The changes that wait for the catalog; nil while it is there and nothing has to wait.
  private let held = Mutex<[HoldingsChange]?>([])

  init(mailbox: Mailbox) {
    self.mailbox = mailbox
  }

  /// Passes changes on.
  func pass(_ changes: [HoldingsChange]) {
    held.withLock { held in
      if held != nil {
        held?.append(contentsOf: changes)
      } else {
        mailbox.leave([.holdingsChanged(changes)])
      }
    }
  }

  /// Notes that the catalog is about to be read.
  func close() {
    held.withLock { held in
      if held == nil { held = [] }
    }
  }

  /// Passes on the catalog that was read, and then what has waited for it.
  func open(with holdings: Holdings, scope: [Int]?) {
    open(after: [.holdingsLoaded(holdings, scope: scope)])
  }

  /// Passes on the catalog that was read since other programs have changed it, and then what has waited for it.
  func replace(with holdings: Holdings, scope: [Int]?) {
    open(after: [.holdingsReplaced(holdings, scope: scope)])
  }

  /// Passes on what has waited; the catalog could not be read.
  func open() {
    open(after: [])
  }

  private func open(after outcomes: [Outcome]) {
    held.withLock { held in
      mailbox.leave(outcomes)
      if let held, !held.isEmpty { mailbox.leave([.holdingsChanged(held)]) }
      held = nil
    }
  }
}
