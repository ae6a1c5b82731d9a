internal import CWire

/// What wakes a run that waits, from any other thread.
struct WakingEnd: @unchecked Sendable {
  private let wire: OpaquePointer

  /// Valid as long as the place for requests is open.
  init(_ wire: OpaquePointer) {
    self.wire = wire
  }

  func wake() {
    cwire_wake(wire)
  }
}
