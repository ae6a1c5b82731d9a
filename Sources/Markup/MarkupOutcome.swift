/// How reading a document ended.
package enum MarkupOutcome: Equatable, Sendable {
  /// Everything was well formed.
  case whole
  /// Something was not, and what could be read was read.
  case repaired
  /// The receiver asked to stop.
  case stopped
  /// This machine has no libxml2.
  case unavailable
}
