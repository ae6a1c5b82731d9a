import Ingest
import News

/// What the library knows an entry of a feed by, and how it tells that the entry has changed.
struct EntryName: Hashable {
  /// The entry's own id, else its link, else its words.
  let key: String
  /// A number for all that an article is made of.
  let mark: UInt64

  private static let longest = 512

  init(of entry: FeedEntry) {
    let texts = [entry.title, entry.link, entry.published?.iso, entry.content?.text ?? entry.summary?.text]
    mark = Self.number(for: texts + [entry.authors.joined(separator: "\n")])
    let own = [entry.id, entry.link].compactMap(\.self).first { !$0.isEmpty }
    guard let own, own.utf8.count <= Self.longest, !own.utf8.contains(0) else {
      let words = own.map { [$0] } ?? [entry.title, entry.published?.iso ?? "", entry.summary?.text ?? ""]
      key = "\(Self.number(for: words))"
      return
    }
    key = own
  }

  /// FNV-1a, 64 bits: it only has to tell an entry from what it was before.
  private static func number(for texts: [String?]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in (text ?? "").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return hash
  }
}
