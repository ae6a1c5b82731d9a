import Dispatch
import Synchronization

/// Where those who read lay what they have read, and the writer takes it up in the order of the walk.
///
/// It holds so many bytes at most; who would lay down more, out of turn, waits.
final class Tray: Sendable {
  /// What the writer gets.
  enum Answer: Sendable {
    case piece(Piece)
    case nothingYet
    case end
  }

  private struct State {
    /// By the number of the parcel, in order within it.
    var waiting: [Int: [Piece]] = [:]
    var bytes = 0
    /// The parcel whose turn it is.
    var next = 0
    /// How many parcels there are; nil while that is not known.
    var parcels: Int?
    var sleepers = 0
    var isClosed = false
    var isNudged = false
  }

  private static let mostBytes = 16 << 20

  private let state = Mutex(State())
  private let arrivals = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: 0)

  /// Lays down a piece; waits while there is no room for it.
  ///
  /// - Returns: false if nobody wants it any more.
  func put(_ piece: Piece) -> Bool {
    while true {
      let isIn: Bool? = state.withLock { state in
        guard !state.isClosed else { return false }
        // Whose turn it is may always lay down one: so nobody waits for ever.
        let isTurn = piece.parcel == state.next && state.waiting[piece.parcel] == nil
        guard isTurn || state.bytes + piece.size <= Self.mostBytes else {
          state.sleepers += 1
          return nil
        }
        state.waiting[piece.parcel, default: []].append(piece)
        state.bytes += piece.size
        return true
      }
      guard let isIn else {
        room.wait()
        continue
      }
      arrivals.signal()
      return isIn
    }
  }

  /// Says how many parcels there are in all.
  func end(after parcels: Int) {
    state.withLock { $0.parcels = parcels }
    arrivals.signal()
  }

  /// Wakes the writer, though there may be nothing for it: something else is to be told.
  func nudge() {
    state.withLock { $0.isNudged = true }
    arrivals.signal()
  }

  /// Lets go of everything; nothing is taken any more.
  func close() {
    state.withLock { state in
      state.waiting = [:]
      state.isClosed = true
      wake(&state)
    }
    arrivals.signal()
  }

  /// Takes up the next piece.
  ///
  /// - Parameter milliseconds: how long to wait for it; nil for as long as it takes.
  /// - Returns: the piece, or that there is none yet or will be none.
  func take(waitingAtMost milliseconds: Int?) -> Answer {
    while true {
      let answer = state.withLock { self.take(&$0) }
      if let answer { return answer }
      if let milliseconds {
        if milliseconds == 0 || arrivals.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut {
          return .nothingYet
        }
      } else {
        arrivals.wait()
      }
    }
  }

  private func take(_ state: inout State) -> Answer? {
    if state.isClosed || state.next == state.parcels { return .end }
    guard var pieces = state.waiting[state.next], !pieces.isEmpty else {
      defer { state.isNudged = false }
      return state.isNudged ? .nothingYet : nil
    }
    let piece = pieces.removeFirst()
    state.bytes -= piece.size
    if piece.isLast {
      state.waiting[state.next] = nil
      state.next += 1
    } else {
      state.waiting[state.next] = pieces.isEmpty ? nil : pieces
    }
    wake(&state)
    return .piece(piece)
  }

  private func wake(_ state: inout State) {
    for _ in 0..<state.sleepers { room.signal() }
    state.sleepers = 0
  }
}
