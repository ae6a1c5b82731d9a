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

  /// Creates an empty roll with room, so that it need not move while it grows.
  ///
  /// - Parameters:
  ///   - speakers: how many there may be.
  ///   - bytes: of all their names.
  ///   - utterances: the number of articles of all of them.
  package init(speakers: Int, bytes: Int, utterances: Int) {
    // A damaged library may say anything.
    let speakers = min(max(0, speakers), 1 << 22)
    names.reserve(speakers, bytes: min(max(0, bytes), 1 << 26))
    articles.reserve(speakers, bytes: min(max(0, utterances), 1 << 24) * 3)
    kinds.reserveCapacity(speakers)
  }

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
