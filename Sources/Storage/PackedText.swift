import CZstd
import News

/// A text as small as the library keeps it (Zstandard, RFC 8878).
struct PackedText {
  /// No text of the library is longer, in bytes: whoever unpacks more is being fooled.
  static let longest = 64 << 20

  let bytes: [UInt8]
  /// Its length when unpacked, in bytes.
  let size: Int

  /// Packs a text.
  init(packing text: Text, with press: TextPress) {
    size = text.count
    bytes = press.packed(text.bytes)
  }

  /// Takes over bytes that were packed before.
  init(bytes: [UInt8], size: Int) {
    self.bytes = bytes
    self.size = size
  }

  /// The text.
  ///
  /// - Throws: `CodingFault` if the bytes are damaged, or no UTF-8, or not as long as they say.
  func text() throws(CodingFault) -> Text {
    guard (0...Self.longest).contains(size) else { throw CodingFault("the length of a text") }
    var failed = false
    let unpacked = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let result = ZSTD_decompress(buffer.baseAddress, buffer.count, bytes, bytes.count)
      failed = ZSTD_isError(result) != 0 || result != size
      count = failed ? 0 : size
    }
    guard !failed, String(validating: unpacked, as: UTF8.self) != nil else { throw CodingFault("a packed text") }
    return Text(utf8: unpacked)
  }
}
