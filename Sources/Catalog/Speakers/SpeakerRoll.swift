package import News

/// Every speaker by the name that articles give, and the articles that quote each.
package struct SpeakerRoll: Sendable {
  private(set) var names = NameList()
  private(set) var kinds: [Speaker.Kind] = []
  /// Articles by number, speaker by speaker.
  private var articles: [Int32] = []
  /// Where the articles of each speaker end.
  private var ends: [Int] = []

  /// Creates an empty roll.
  package init() {}

  /// The numbers of a speaker's articles.
  func articles(of speaker: Int) -> ArraySlice<Int32> {
    articles[(speaker == 0 ? 0 : ends[speaker - 1])..<ends[speaker]]
  }

  /// Begins the list of a speaker.
  package mutating func begin(_ name: String, kind: Speaker.Kind) {
    names.append(name)
    kinds.append(kind)
    ends.append(articles.count)
  }

  /// Adds an article of the speaker begun last; a number that no article has is left out.
  package mutating func add(_ article: Int) {
    guard !ends.isEmpty, (0..<ArticleSet.limit).contains(article), articles.count < Int(Int32.max) else { return }
    articles.append(Int32(truncatingIfNeeded: article))
    ends[ends.count - 1] = articles.count
  }
}
