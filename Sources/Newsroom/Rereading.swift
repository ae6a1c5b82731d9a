import Analysis
import Ingest
import News

extension Shelf.Source {
  /// Reads and analyses one article again.
  ///
  /// - Throws: the obstacle; `changed` if other bytes stand in its place now.
  func article(at place: Place, atlas: Atlas?) throws(Obstacle) -> AnnotatedArticle {
    switch self {
    case .kept(_, let bytes):
      return try annotated(bytes, at: place, atlas)
    case .file(let path, let isNamed):
      let file = try OpenFile(path, isNamed: isNamed)
      guard place.isDecoded else {
        return try annotated(file.bytes(at: place.offset, count: place.count), at: place, atlas)
      }
      guard file.size <= ArticleWindow.longestWhole else { throw .changed }
      let whole = try file.bytes(at: 0, count: file.size)
      let utf8 = whole.withUnsafeBufferPointer { Document(decoding: $0, as: place.encoding).utf8 }
      guard place.offset + place.count <= utf8.count else { throw .changed }
      return try annotated(Array(utf8[place.offset..<place.offset + place.count]), at: place, atlas)
    }
  }

  private func annotated(_ bytes: [UInt8], at place: Place, _ atlas: Atlas?) throws(Obstacle) -> AnnotatedArticle {
    let article = bytes.withUnsafeBufferPointer { bytes in
      Fingerprint(of: bytes) == place.fingerprint
        ? RawArticle.annotated(bytes, at: place, of: origin, atlas: atlas) : nil
    }
    guard let article else { throw .changed }
    return article
  }
}
