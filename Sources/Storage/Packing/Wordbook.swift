import CZstd

/// What the texts of a library have in common, by which they are packed much smaller (a Zstandard dictionary).
///
/// A text names its wordbook by number; it cannot be read without it. So no wordbook ever goes.
final class Wordbook: Sendable {
  /// The longest one, in bytes.
  static let longest = 32 << 10
  /// Longer ones are not of our making.
  private static let mostRead = 1 << 20
  /// The fastest: an import has better things to do than to save the last tenth of the disk.
  private static let level: Int32 = 1

  let number: Int
  let bytes: [UInt8]
  // Zstandard promises that many may use them at the same time.
  private nonisolated(unsafe) let packing: OpaquePointer
  private nonisolated(unsafe) let unpacking: OpaquePointer

  /// Reads a wordbook; nil for bytes that are none.
  init?(bytes: [UInt8]) {
    let number = ZDICT_getDictID(bytes, bytes.count)
    guard bytes.count <= Self.mostRead, number != 0,
      let packing = ZSTD_createCDict(bytes, bytes.count, Self.level)
    else { return nil }
    guard let unpacking = ZSTD_createDDict(bytes, bytes.count) else {
      ZSTD_freeCDict(packing)
      return nil
    }
    self.number = Int(number)
    self.bytes = bytes
    self.packing = packing
    self.unpacking = unpacking
  }

  deinit {
    ZSTD_freeCDict(packing)
    ZSTD_freeDDict(unpacking)
  }

  /// Learns a wordbook from some texts; nil if they have too little in common.
  convenience init?(learning texts: [[UInt8]]) {
    let sizes = texts.map(\.count)
    let samples = Array(texts.joined())
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.longest) { buffer, count in
      let result = ZDICT_trainFromBuffer(buffer.baseAddress, buffer.count, samples, sizes, UInt32(sizes.count))
      count = ZDICT_isError(result) == 0 ? min(result, buffer.count) : 0
    }
    self.init(bytes: bytes)
  }

  /// Packs bytes; returns the length, or an error of Zstandard.
  func pack(_ bytes: [UInt8], into buffer: UnsafeMutableBufferPointer<UInt8>, with context: OpaquePointer) -> Int {
    ZSTD_compress_usingCDict(context, buffer.baseAddress, buffer.count, bytes, bytes.count, packing)
  }

  /// Unpacks bytes; returns the length, or an error of Zstandard.
  func unpack(_ bytes: [UInt8], into buffer: UnsafeMutableBufferPointer<UInt8>, with context: OpaquePointer) -> Int {
    ZSTD_decompress_usingDDict(context, buffer.baseAddress, buffer.count, bytes, bytes.count, unpacking)
  }
}
