/// Why a stream of input or output ended before its end.
package enum StreamFault: Error, Equatable, Sendable {
  /// Nobody reads the output any more; no fault of anybody's.
  case outputClosed
  /// The system refused to write; `code` is its `errno`.
  case cannotWrite(code: Int32)
  /// The system refused to read; `code` is its `errno`.
  case cannotRead(code: Int32)
}
