import Dispatch
import Storage
import Synchronization

/// The hands of one who reads: what lies in one source is made ready by several threads, and comes out in its order.
///
/// It belongs to one thread.
final class Hands {
  private let count: Int
  private let library: Library
  /// One for each hand that was needed: what they work with is not shared.
  private var presses: [TextPress]

  /// Takes so many hands, at least one.
  init(_ count: Int, of library: Library) {
    self.count = max(1, count)
    self.library = library
    presses = [library.press()]
  }

  /// Makes so many things; each is made on any thread, the first ones first.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - make: makes one, by its number from 0; what it reads must not change meanwhile.
  /// - Returns: the things, in order.
  func made<Thing: Sendable>(_ count: Int, _ make: (Int, TextPress) -> Thing) -> [Thing] {
    guard count > 1, self.count > 1 else { return (0..<count).map { make($0, presses[0]) } }
    while presses.count < self.count { presses.append(library.press()) }
    return withoutActuallyEscaping(make) { make in
      // All hands have ended when this returns, and each has its own press.
      nonisolated(unsafe) let (make, presses) = (make, presses)
      let next = Atomic(0)
      let things = Mutex<[Thing?]>(Array(repeating: nil, count: count))
      DispatchQueue.concurrentPerform(iterations: min(count, self.count)) { hand in
        while true {
          let place = next.add(1, ordering: .relaxed).oldValue
          guard place < count else { return }
          let thing = make(place, presses[hand])
          things.withLock { $0[place] = thing }
        }
      }
      return things.withLock { $0.compactMap(\.self) }
    }
  }
}
