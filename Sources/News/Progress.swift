/// How far a reading has come.
package struct Progress: Hashable, Sendable {
  /// Files found so far.
  package var found = 0
  /// Files read so far, those set aside included.
  package var read = 0
  package var articles = 0
  package var setAside = 0
  /// Bytes read so far.
  package var bytes = 0
  /// Seconds since the reading began.
  package var seconds = 0.0
  /// Whether all folders have been walked, so that `found` is the whole.
  package var isWalked = false
  package var isFinished = false
  /// Whether it was stopped before the end.
  package var isStopped = false

  /// Creates the state of a reading that has not begun.
  package init() {}

  /// Files a second so far; nil while there is nothing to tell from.
  package var filesPerSecond: Double? {
    seconds > 0.05 && read > 0 ? Double(read) / seconds : nil
  }

  /// Seconds left at the present rate; nil while the whole is not known.
  package var secondsLeft: Double? {
    guard isWalked, let rate = filesPerSecond else { return nil }
    return Double(found - read) / rate
  }
}
