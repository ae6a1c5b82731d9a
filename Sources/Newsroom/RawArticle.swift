import Analysis
import Ingest
import News

/// The bytes of one article as its source has them, and where they stand.
struct RawArticle {
  let bytes: UnsafeBufferPointer<UInt8>
  let place: Place

  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    index: Int,
    offset: Int,
    encoding: TextEncoding,
    isDecoded: Bool
  ) {
    self.bytes = bytes
    place = Place(
      index: Int32(truncatingIfNeeded: index),
      offset: offset,
      count: bytes.count,
      encoding: encoding,
      isDecoded: isDecoded,
      fingerprint: Fingerprint(of: bytes)
    )
  }

  /// Decodes, ingests and analyses the article; linear in its length.
  func annotated(of source: Origin.Source, atlas: Atlas?) -> AnnotatedArticle {
    Self.annotated(bytes, at: place, of: source, atlas: atlas)
  }

  /// Decodes, ingests and analyses an article; linear in its length.
  static func annotated(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at place: Place,
    of source: Origin.Source,
    atlas: Atlas?
  ) -> AnnotatedArticle {
    let utf8 = place.isDecoded ? Array(bytes) : Document(decoding: bytes, as: place.encoding).utf8
    let article = PlainText.article(of: Text(utf8: utf8))
    return AnnotatedArticle(
      article: article,
      annotations: Analyst.annotations(of: article, atlas: atlas),
      origin: Origin(source, index: Int(place.index))
    )
  }
}
