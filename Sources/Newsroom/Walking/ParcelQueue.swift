import Dispatch
import Synchronization

/// What waits to be read: the walk puts in, the workers take out, in the same order.
final class ParcelQueue: Sendable {
  /// How many files may wait: the walk may be far ahead, so that the whole is known early, but not without end.
  static let mostFiles = 1 << 20

  private struct State {
    var parcels: [Parcel] = []
    var taken = 0
    var files = 0
    var next = 0
    var isClosed = false
    var isWalkWaiting = false
  }

  private let state = Mutex(State())
  private let arrivals = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: 0)

  /// Puts something in, waiting for room; nothing after `close`.
  func append(_ content: Parcel.Content, files: Int) {
    while true {
      let isIn = state.withLock { state in
        guard !state.isClosed else { return true }
        guard state.files < Self.mostFiles else {
          state.isWalkWaiting = true
          return false
        }
        state.parcels.append(Parcel(number: state.next, content: content, files: files))
        state.next += 1
        state.files += files
        return true
      }
      guard !isIn else { break }
      room.wait()
    }
    arrivals.signal()
  }

  /// Says that nothing more will come; returns how many parcels there were.
  @discardableResult
  func close() -> Int {
    let count = state.withLock { state in
      state.isClosed = true
      return state.next
    }
    wakeAll()
    return count
  }

  /// Lets go of all that waits.
  func clear() {
    state.withLock { state in
      state.parcels = []
      state.taken = 0
      state.files = 0
      state.isClosed = true
    }
    wakeAll()
  }

  /// Takes the next parcel out, waiting for one; nil at the end.
  func next() -> Parcel? {
    while true {
      let answer: (parcel: Parcel?, isEnd: Bool) = state.withLock { state in
        guard let parcel = Self.take(&state) else { return (nil, state.isClosed) }
        state.files -= parcel.files
        if state.isWalkWaiting, state.files < Self.mostFiles {
          state.isWalkWaiting = false
          room.signal()
        }
        return (parcel, false)
      }
      if let parcel = answer.parcel { return parcel }
      if answer.isEnd {
        // The end is for every worker: pass it on.
        arrivals.signal()
        return nil
      }
      arrivals.wait()
    }
  }

  private func wakeAll() {
    arrivals.signal()
    room.signal()
  }

  private static func take(_ state: inout State) -> Parcel? {
    guard state.taken < state.parcels.count else { return nil }
    let parcel = state.parcels[state.taken]
    state.taken += 1
    if state.taken > 64, state.taken * 2 > state.parcels.count {
      state.parcels.removeFirst(state.taken)
      state.taken = 0
    }
    return parcel
  }
}
