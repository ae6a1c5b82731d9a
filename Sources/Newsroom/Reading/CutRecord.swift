/// A record that was cut from a stream; its bytes are there until the stream is read on.
struct CutRecord {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Its place among the records of the stream, from 0.
  let index: Int
  /// Where it begins in the stream, in bytes.
  let offset: Int
  /// Its place in words: `line 17`.
  let place: String
}
