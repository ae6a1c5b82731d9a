/// The text of one article, as the source has it: never normalised, never cut.
///
/// - Unit: all offsets into it are UTF-8 bytes.
/// - Invariant: `bytes` is valid UTF-8; whoever makes one from foreign bytes has decoded them first.
package struct Text: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Takes over `bytes`, which must be valid UTF-8.
  package init(utf8 bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Creates the text of a string.
  package init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// Its length in bytes.
  package var count: Int { bytes.count }

  /// The run as a string; both ends must lie inside the text.
  package subscript(range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
