/// Bytes that are not what the library wrote.
struct CodingFault: Error {
  /// What they should have been, in plain words.
  let part: String

  init(_ part: String) {
    self.part = part
  }
}
