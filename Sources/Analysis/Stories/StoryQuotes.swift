import News

/// The marks of what named speakers say in an article: who says the same words elsewhere tells of the same event.
///
/// A mark stands for seven words in a row and their speaker's last name. Of each quote only two are kept, chosen by
/// their hashes, so that every outlet that prints the quote keeps the same ones, and one that cuts it still some.
struct StoryQuotes {
  private static let run = 7
  private static let marksAQuote = 2
  private static let mostQuotes = 12
  /// A longer quote is not read to its end.
  private static let mostBytes = 2_000
  /// Odd, so that no word of a run is lost in the product.
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// What the oldest word of a run is multiplied by.
  private static let oldest = (1..<run).reduce(UInt64(1)) { product, _ in product &* factor }

  /// The hashes of an article's quotes, of the longest ones first; linear in them.
  static func hashes(
    of annotations: Annotations,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> [UInt64] {
    let quotes = annotations.quotes.filter { isTelling($0) && $0.range.start >= 0 && $0.range.end <= bytes.count }
    let longest = quotes.sorted {
      ($1.range.count, $0.range.start) < ($0.range.count, $1.range.start)
    }
    return longest.prefix(mostQuotes).flatMap { hashes(of: $0, besides: annotations.mentions, in: bytes) }
  }

  private static func isTelling(_ quote: Quote) -> Bool {
    guard let speaker = quote.speaker else { return false }
    switch (quote.kind, speaker.kind) {
    case (.direct, .name), (.direct, .body), (.partial, .name), (.partial, .body): return true
    case (.direct, .unnamed), (.partial, .unnamed), (.scare, _), (.headline, _): return false
    }
  }

  private static func hashes(
    of quote: Quote,
    besides mentions: [Mention],
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> [UInt64] {
    let range = quote.range.start..<min(quote.range.end, quote.range.start + mostBytes)
    var walk = StoryWalk(range, of: bytes, besides: mentions[...])
    let speaker = quote.speaker.map { lastName(of: $0.name) } ?? 0
    var last: [UInt64] = []
    last.reserveCapacity(64)
    var sum: UInt64 = 0
    var (least, second) = (UInt64.max, UInt64.max)
    while let step = walk.next() {
      if last.count >= run { sum &-= last[last.count - run] &* oldest }
      sum = sum &* factor &+ step.hash
      last.append(step.hash)
      guard last.count >= run else { continue }
      let hash = mixed(sum, speaker)
      if hash < least {
        (least, second) = (hash, least)
      } else if hash > least {
        second = min(second, hash)
      }
    }
    return [least, second].prefix(marksAQuote).filter { $0 != .max }
  }

  private static func lastName(of name: String) -> UInt64 {
    WordHash.of(name.utf8.split(separator: 0x20).last.map(Array.init) ?? [])
  }

  private static func mixed(_ sum: UInt64, _ speaker: UInt64) -> UInt64 {
    let product = (sum ^ speaker).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
