import Dispatch
import Synchronization

/// What waits to be read: the walk puts in, the workers take out.
final class FileQueue: Sendable {
  /// A thing to read.
  enum Item: Sendable {
    /// Files of one folder: the folder's path with its slash, and their names, each ended by a NUL.
    case files(folder: [UInt8], names: [UInt8])
    case named(SourcePath)
    case standardInput
    case sample(name: String, text: [UInt8])
  }

  /// What a worker gets when it asks.
  enum Answer: Sendable {
    case item(Item)
    case nothingYet
    case end
  }

  private struct State {
    var items: [Item] = []
    var taken = 0
    var isClosed = false
  }

  private let state = Mutex(State())
  private let arrivals = DispatchSemaphore(value: 0)

  /// Puts something in; nothing after `close`.
  func append(_ item: Item) {
    state.withLock { state in
      if !state.isClosed { state.items.append(item) }
    }
    arrivals.signal()
  }

  /// Says that nothing more will come.
  func close() {
    state.withLock { $0.isClosed = true }
    arrivals.signal()
  }

  /// Lets go of all that waits.
  func clear() {
    state.withLock { state in
      state.items = []
      state.taken = 0
      state.isClosed = true
    }
    arrivals.signal()
  }

  /// Takes the next item out; waits for one, but no longer than so many milliseconds if that is said.
  func next(waitingAtMost milliseconds: Int?) -> Answer {
    while true {
      if let answer = state.withLock({ Self.take(&$0) }) {
        // The end is for every worker: pass it on.
        if case .end = answer { arrivals.signal() }
        return answer
      }
      guard let milliseconds else {
        arrivals.wait()
        continue
      }
      if arrivals.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut { return .nothingYet }
    }
  }

  private static func take(_ state: inout State) -> Answer? {
    guard state.taken < state.items.count else { return state.isClosed ? .end : nil }
    let item = state.items[state.taken]
    state.taken += 1
    if state.taken > 64, state.taken * 2 > state.items.count {
      state.items.removeFirst(state.taken)
      state.taken = 0
    }
    return .item(item)
  }
}
