import Ingest

/// Where an article stands in its source, so that just this article can be read again.
struct Place: Sendable {
  /// The number of the source in the ledger.
  var source: Int32 = 0
  /// The article's place among those of its source, from 0.
  let index: Int32
  /// Where it begins, in bytes of the source; of its UTF-8, if `isDecoded`.
  let offset: Int
  /// Its length in the same bytes.
  let count: Int
  let encoding: TextEncoding
  /// Whether the source must be decoded as a whole to find it, as UTF-16 must.
  let isDecoded: Bool
  /// Tells whether the bytes are still the same.
  let fingerprint: Fingerprint
}
