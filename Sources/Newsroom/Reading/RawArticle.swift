import Analysis
import Ingest
import News

/// The bytes of one article as its source has them, and where they stand.
struct RawArticle {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The article's place among those of its source, from 0.
  let index: Int
  /// Where it begins, in bytes of the source; of its UTF-8, if `isDecoded`.
  let offset: Int
  let encoding: TextEncoding
  /// Whether the source had to be decoded as a whole to find it, as UTF-16 must.
  let isDecoded: Bool

  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    index: Int,
    offset: Int,
    encoding: TextEncoding,
    isDecoded: Bool
  ) {
    self.bytes = bytes
    self.index = index
    self.offset = offset
    self.encoding = encoding
    self.isDecoded = isDecoded
  }

  /// Decodes, ingests and analyses the article; linear in its length.
  func annotated(of source: Origin.Source, atlas: Atlas?) -> AnnotatedArticle {
    let utf8 = isDecoded ? Array(bytes) : Document(decoding: bytes, as: encoding).utf8
    let article = PlainText.article(of: Text(utf8: utf8))
    return AnnotatedArticle(
      article: article,
      annotations: Analyst.annotations(of: article, atlas: atlas),
      origin: Origin(source, index: index)
    )
  }
}
