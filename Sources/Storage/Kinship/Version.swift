import News

/// How good a version of an article is, so that of two the same one is kept in whatever order they come.
///
/// A text that is twice as long is better: the other is a teaser, or was cut. Of those that are about as long the newer
/// one is, then the longer one.
struct Version: Comparable {
  private let keys: [Int]
  private let content: [UInt8]

  init(of article: Article, _ content: ContentID) {
    let length = article.body.reduce(0) { $0 + $1.range.count }
    let moment = article.published ?? article.date.flatMap { Moment($0) }
    keys = [length.bitWidth - max(0, length).leadingZeroBitCount, moment?.seconds ?? .min, length]
    self.content = content.bytes
  }

  static func < (left: Version, right: Version) -> Bool {
    guard left.keys == right.keys else { return left.keys.lexicographicallyPrecedes(right.keys) }
    return left.content.lexicographicallyPrecedes(right.content)
  }
}
