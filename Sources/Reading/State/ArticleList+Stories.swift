import Catalog
import News

/// Stories, where the list is sorted by them.
extension ArticleList {
  /// Where a row stands among the listed articles of its story.
  package enum StoryPlace: Equatable, Sendable {
    /// The first one; with how many articles of the story are listed, and of how many outlets whose names are known.
    case first(articles: Int, outlets: Int)
    case inside
    case last
  }

  /// The place of a row in its story; nil if the list is sorted otherwise, or it is the only one.
  ///
  /// Linear in the articles of the story for its first row, else constant.
  package func storyPlace(at place: Int) -> StoryPlace? {
    guard sort == .story, isWhole, let story = story(at: place) else { return nil }
    let goesOn = self.story(at: place + 1) == story
    if self.story(at: place - 1) == story { return goesOn ? .inside : .last }
    guard goesOn else { return nil }
    var (end, outlets) = (place, Set<UInt32>())
    while self.story(at: end) == story {
      outlets.insert(holdings.columns.outlets[Int(shown[end])])
      end += 1
    }
    outlets.remove(0)
    return .first(articles: end - place, outlets: outlets.count)
  }

  private func story(at place: Int) -> UInt32? {
    guard let article = article(at: place) else { return nil }
    let story = holdings.story(of: article)
    return story == 0 ? nil : story
  }
}
