import CZstd

/// Packs texts one after another; each thread has its own, since what it works with costs more than a text.
package final class TextPress {
  private static let level: Int32 = 3
  private let context: OpaquePointer?

  /// Makes a press.
  package init() {
    context = ZSTD_createCCtx()
  }

  deinit {
    ZSTD_freeCCtx(context)
  }

  func packed(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { buffer, count in
      let result =
        context.map { ZSTD_compressCCtx($0, buffer.baseAddress, buffer.count, bytes, bytes.count, Self.level) }
        ?? ZSTD_compress(buffer.baseAddress, buffer.count, bytes, bytes.count, Self.level)
      count = ZSTD_isError(result) == 0 ? result : 0
    }
  }
}
