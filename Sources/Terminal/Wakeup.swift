/// What ended a wait.
package struct Wakeup: Equatable, Sendable {
  /// In the order in which they came.
  package var events: [TerminalEvent] = []
  /// Which of the other descriptors can be read, or have been closed at the other end.
  package var readable: [Int32] = []

  /// Whether nothing happened in the time given.
  package var isTimeout: Bool { events.isEmpty && readable.isEmpty }
}
