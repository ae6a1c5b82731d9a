import CZstd

/// A text as small as the library keeps it.
struct PackedText {
  let bytes: [UInt8]

  /// Packs a text (Zstandard, RFC 8878).
  init(packing text: [UInt8]) {
    bytes = [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(text.count)) { buffer, count in
      count = ZSTD_compress(buffer.baseAddress, buffer.count, text, text.count, 3)
    }
  }
}
