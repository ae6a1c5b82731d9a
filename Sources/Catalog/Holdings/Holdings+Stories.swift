package import News

/// Articles that tell of the same event.
extension Holdings {
  /// The number of an article's story; 0 if it is alone, not looked at yet, or not there.
  package func story(of article: ArticleID) -> UInt32 {
    present.contains(article) ? columns.stories[article.number] : 0
  }

  /// The articles of an article's story, newest first, the article itself among them; linear in all articles.
  package func articles(ofStoryOf article: ArticleID) -> [Int32] {
    let story = story(of: article)
    guard story != 0 else { return present.contains(article) ? [Int32(article.number)] : [] }
    return byDate.filter { columns.stories[Int($0)] == story }
  }

  /// Articles, newest first, put in the order of their stories; linear in them.
  func sortedByStory(_ dated: [Int32]) -> [Int32] {
    var places = [UInt32](repeating: .max, count: columns.count)
    var first: [UInt32] = []
    first.reserveCapacity(dated.count)
    let stories = columns.stories
    for (place, number) in dated.enumerated() {
      let story = Int(stories[Int(number)])
      guard story != 0, story < places.count else {
        first.append(UInt32(place))
        continue
      }
      if places[story] == .max { places[story] = UInt32(place) }
      first.append(places[story])
    }
    var keys = [UInt32](repeating: 0, count: columns.count)
    for (number, key) in zip(dated, first) { keys[Int(number)] = key }
    return dated.ordered { keys[$0] }
  }

  /// By number of the story the first of its articles in a list; -1 for a number of none.
  func newestOfStories(in dated: [Int32]) -> [Int32] {
    var newest = [Int32](repeating: -1, count: columns.count)
    for number in dated {
      let story = Int(columns.stories[Int(number)])
      if story != 0, story < newest.count, newest[story] < 0 { newest[story] = number }
    }
    return newest
  }

  /// The article by which the story of an article is ordered: its newest one, or the article itself if it is alone.
  func newest(ofStoryOf number: Int) -> Int {
    let story = Int(columns.stories[number])
    guard story != 0, newestOfStories.indices.contains(story), newestOfStories[story] >= 0 else { return number }
    return Int(newestOfStories[story])
  }
}
