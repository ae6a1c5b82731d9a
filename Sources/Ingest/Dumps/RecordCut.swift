/// What a cutter finds at the beginning of a window.
package enum RecordCut: Equatable, Sendable {
  /// A record lies there; what follows begins at `next`.
  case record(Range<Int>, next: Int)
  /// Nothing that is a record stands before `next`.
  case nothing(next: Int)
  /// So many bytes are no record, and may be more than the window has.
  case pass(Int)
  /// A record begins at the window's start, and its end is not in the window.
  case open
  /// There are no more records.
  case end
}
