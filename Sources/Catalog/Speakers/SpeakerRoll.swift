package import News

/// Every speaker by the name that articles give, and the articles that quote each.
package struct SpeakerRoll: Sendable {
  struct Entry: Sendable {
    let name: String
    let kind: Speaker.Kind
    /// Where the speaker's articles stand among those of all.
    var articles: Range<Int>
  }

  private(set) var entries: [Entry] = []
  /// Articles by number, speaker by speaker.
  private(set) var articles: [Int32] = []

  /// Creates an empty roll.
  package init() {}

  /// Begins the list of a speaker.
  package mutating func begin(_ name: String, kind: Speaker.Kind) {
    entries.append(Entry(name: name, kind: kind, articles: articles.count..<articles.count))
  }

  /// Adds an article of the speaker begun last; a number that no article has is left out.
  package mutating func add(_ article: Int) {
    guard let last = entries.indices.last, (0..<ArticleSet.limit).contains(article) else { return }
    articles.append(Int32(truncatingIfNeeded: article))
    entries[last].articles = entries[last].articles.lowerBound..<articles.count
  }
}
