import Analysis
import News
import Storage

/// The story of an article: which of its articles are compared, and what the others are.
struct StoryAround {
  /// More articles are only counted.
  private static let mostRows = 4_096

  private let library: Library
  private let id: ArticleID
  /// All of them, the oldest first; empty for an article without a story.
  private let articles: [ArticleID]

  /// Takes a story whose articles are known, the oldest first, or asks the library for it.
  init(of id: ArticleID, articles: [ArticleID]? = nil, in library: Library) throws(LibraryFault) {
    self.library = library
    self.id = id
    self.articles = if let articles { articles } else { try library.articles(ofStoryOf: id, most: .max) }
  }

  /// The article itself, and those nearest to it in time, the oldest first: as many as can be compared.
  var compared: [ArticleID] {
    [id] + nearest(Statements.mostArticles, of: articles).filter { $0 != id }
  }

  /// What is not among the compared articles; nil if nothing is left.
  func rest(besides compared: [ArticleID]) throws(LibraryFault) -> StoryRest? {
    let known = Set(compared)
    let others = articles.filter { !known.contains($0) }
    guard !others.isEmpty else { return nil }
    // The first and the last one tell the days.
    let looked = Set(nearest(Self.mostRows, of: others) + [others.first, others.last].compactMap { $0 })
    return StoryRest(try library.rows(looked.sorted()), of: others.count)
  }

  /// So many of some articles, as near as can be to the article.
  private func nearest(_ most: Int, of articles: [ArticleID]) -> [ArticleID] {
    let place = articles.firstIndex(of: id) ?? articles.count / 2
    let start = min(max(0, place - most / 2), max(0, articles.count - most))
    return Array(articles.dropFirst(start).prefix(most))
  }
}
