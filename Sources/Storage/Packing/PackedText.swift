import CZstd
import GRDB
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

  /// The text, by the wordbook that it names.
  ///
  /// - Throws: `CodingFault` if the bytes are damaged, or no UTF-8, or not as long as they say.
  func text(by wordbooks: Wordbooks, in database: Database) throws -> Text {
    let number = Int(ZSTD_getDictID_fromFrame(bytes, bytes.count))
    let wordbook = number == 0 ? nil : try wordbooks.book(number, in: database)
    guard (0...Self.longest).contains(size), let context = ZSTD_createDCtx() else {
      throw CodingFault("the length of a text")
    }
    defer { ZSTD_freeDCtx(context) }
    var isWhole = false
    let unpacked = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let result =
        wordbook?.unpack(bytes, into: buffer, with: context)
        ?? ZSTD_decompressDCtx(context, buffer.baseAddress, buffer.count, bytes, bytes.count)
      isWhole = result == size
      count = isWhole ? size : 0
    }
    guard isWhole, String(validating: unpacked, as: UTF8.self) != nil else { throw CodingFault("a packed text") }
    return Text(utf8: unpacked)
  }
}
