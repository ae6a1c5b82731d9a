import Storage
import Synchronization

/// The questions to the texts that are being answered: a newer one makes an older one of its kind idle.
final class Searches: Sendable {
  /// What a question is about.
  enum Kind: Hashable {
    case terms
    case ranking
    case rows
    case speakers
    case pairs
    case voices
    case voice
    case lines
  }

  /// When what was found so far is handed over first: before one notices that there is more to find.
  private static let patience = Duration.milliseconds(25)
  /// How often what was found so far is handed over, while there is more to find.
  private static let pace = Duration.milliseconds(60)

  private let asked = Mutex<[Kind: Inquiry]>([:])

  /// Begins a question; the last one of the same kind ends.
  func begin(_ kind: Kind) -> Inquiry {
    let clock = ContinuousClock()
    let next = Mutex(clock.now + Self.patience)
    let inquiry = Inquiry {
      next.withLock { next in
        guard clock.now >= next else { return false }
        next = clock.now + Self.pace
        return true
      }
    }
    asked.withLock { $0.updateValue(inquiry, forKey: kind) }?.cancel()
    return inquiry
  }

  /// Ends a question of a kind.
  func cancel(_ kind: Kind) {
    asked.withLock { $0.removeValue(forKey: kind) }?.cancel()
  }

  /// Ends every question.
  func cancelAll() {
    let all = asked.withLock { asked in
      defer { asked = [:] }
      return Array(asked.values)
    }
    all.forEach { $0.cancel() }
  }
}
