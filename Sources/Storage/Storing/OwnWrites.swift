import Synchronization

/// How often this program has changed the library, to tell its own changes from those of others.
final class OwnWrites: Sendable {
  private let state = Mutex((done: 0, running: 0))

  /// The changes that are done; nil while one is being made, so that nobody can say whether it counts yet.
  var count: Int? {
    state.withLock { $0.running > 0 ? nil : $0.done }
  }

  /// Makes a change; one that fails does not count.
  func counting<Value>(_ change: () throws(LibraryFault) -> Value) throws(LibraryFault) -> Value {
    state.withLock { $0.running += 1 }
    do throws(LibraryFault) {
      let value = try change()
      state.withLock { $0 = ($0.done + 1, $0.running - 1) }
      return value
    } catch {
      state.withLock { $0.running -= 1 }
      throw error
    }
  }
}
