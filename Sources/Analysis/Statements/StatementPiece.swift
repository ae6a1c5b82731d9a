import News

/// A sentence that an article quotes: what is lined up.
struct StatementPiece: Sendable {
  /// Which of the compared articles, from 0.
  let article: Int
  /// The quotes that hold it: two where "he said" parts it.
  let quotes: [Int]
  let ranges: [TextRange]
  let speaker: Speaker?
  let isScare: Bool
  let wording: Wording
  /// The speaker's last name, folded; nil unless a person is named.
  let surname: UInt64?

  init(article: Int, quotes: [Int], ranges: [TextRange], _ quote: Quote, wording: Wording) {
    self.article = article
    self.quotes = quotes
    self.ranges = ranges
    self.wording = wording
    speaker = quote.speaker
    isScare = quote.kind == .scare
    surname = quote.speaker.flatMap { speaker in
      guard speaker.kind == .name else { return nil }
      return speaker.name.split(separator: " ").last.map { FoldedHash.of($0) }
    }
  }
}
