/// Finds where the records of a file begin and end, in a window that moves over it.
package protocol RecordCutter {
  /// The longest record that is read, in bytes.
  var longest: Int { get }

  /// The place of the record that was cut last, in words: `line 17`.
  var place: String { get }

  /// Looks at what the window begins with.
  ///
  /// - Parameters:
  ///   - window: what is there of the file, from the end of what was found before.
  ///   - isAtEnd: whether the file ends with the window.
  /// - Returns: what stands there.
  mutating func cut(_ window: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> RecordCut

  /// Passes over a record that is too long, which began with the first window that is handed over.
  ///
  /// - Returns: how much of the window it takes, and whether it ends there.
  mutating func skip(_ window: UnsafeBufferPointer<UInt8>) -> (passed: Int, isOver: Bool)
}
