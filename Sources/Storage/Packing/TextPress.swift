import CZstd

/// Packs texts one after another; each thread has its own, since what it works with costs more than a text.
package final class TextPress {
  /// The fastest: an import has better things to do than to save the last tenth of the disk.
  private static let level: Int32 = 1
  private let context: OpaquePointer?
  private let wordbooks: Wordbooks?

  /// Makes a press that knows no library: what it packs is larger than need be.
  package init() {
    context = ZSTD_createCCtx()
    wordbooks = nil
  }

  init(wordbooks: Wordbooks) {
    context = ZSTD_createCCtx()
    self.wordbooks = wordbooks
  }

  deinit {
    ZSTD_freeCCtx(context)
  }

  func packed(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { buffer, count in
      let result: Int
      if let context, let wordbook = wordbooks?.newest {
        result = wordbook.pack(bytes, into: buffer, with: context)
      } else if let context {
        result = ZSTD_compressCCtx(context, buffer.baseAddress, buffer.count, bytes, bytes.count, Self.level)
      } else {
        result = ZSTD_compress(buffer.baseAddress, buffer.count, bytes, bytes.count, Self.level)
      }
      count = ZSTD_isError(result) == 0 ? result : 0
    }
  }
}
