import CSodium
package import News

/// What an article is known by, wherever it lies: the hash of its text.
///
/// BLAKE2b (RFC 7693) of 16 bytes: nobody can make a text that passes for another one.
package struct ContentID: Hashable, Sendable {
  /// How many bytes it has.
  package static let length = 16

  package let bytes: [UInt8]

  /// Takes the hash of a text.
  package init(of text: Text) {
    var hash = [UInt8](repeating: 0, count: Self.length)
    _ = crypto_generichash(&hash, Self.length, text.bytes, UInt64(text.count), nil, 0)
    bytes = hash
  }

  /// Takes over bytes that were a content id before; nil if there are not 16 of them.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = bytes
  }
}
