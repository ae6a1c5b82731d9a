package import News

/// Every speaker by the name that articles give, and the articles that quote each.
package struct SpeakerRoll: Sendable {
  private(set) var names = NameList()
  private(set) var kinds: [Speaker.Kind] = []
  /// The articles of each speaker, by number.
  private(set) var articles = NumberLists()
  /// The highest number of an article.
  private(set) var highest = 0
  /// Whether the speaker begun last could not be taken in.
  private var isFull = false

  /// Creates an empty roll.
  package init() {}

  /// Begins the list of a speaker.
  package mutating func begin(_ name: String, kind: Speaker.Kind) {
    isFull = !names.append(name)
    guard !isFull else { return }
    kinds.append(kind)
    articles.begin()
  }

  /// Adds an article of the speaker begun last, by rising numbers; a number that no article has is left out.
  package mutating func add(_ article: Int) {
    guard !isFull, (0..<ArticleSet.limit).contains(article) else { return }
    articles.add(article)
    highest = max(highest, article)
  }
}
