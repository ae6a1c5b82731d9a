/// How reading JSON ended.
package enum JSONOutcome: Equatable, Sendable {
  /// Everything was JSON; an empty document is, too.
  case whole
  /// The document ends before its last value does.
  case cut
  /// It is no JSON from about this byte on; what came before was read.
  case broken(at: Int)
  /// Values lie deeper within each other than was allowed.
  case tooDeep
  /// The receiver asked to stop.
  case stopped
}
