package import News

/// Articles that tell of the same event.
extension Holdings {
  /// The number of an article's story; 0 if it is alone, not looked at yet, or not there.
  package func story(of article: ArticleID) -> UInt32 {
    present.contains(article) ? columns.stories[article.number] : 0
  }

  /// The articles of an article's story, the oldest first, the article itself among them.
  ///
  /// Linear in all articles, with a factor of less than a nanosecond.
  package func articles(ofStoryOf article: ArticleID) -> [ArticleID] {
    let story = story(of: article)
    guard story != 0 else { return present.contains(article) ? [article] : [] }
    var numbers: [Int32] = []
    for (number, other) in columns.stories.enumerated() where other == story { numbers.append(Int32(number)) }
    let shown = numbers.filter { present.contains(ArticleID(Int($0))) }
    return sorted(shown, by: .date).reversed().map { ArticleID(Int($0)) }
  }

  /// Articles, newest first, put in the order of their stories, each story where its newest article stands; linear.
  ///
  /// - Returns: besides, by number of the story its newest article, or -1 for a number of none.
  func sortedByStory(_ dated: [Int32]) -> (order: [Int32], newest: [Int32]) {
    var newest = [Int32](repeating: -1, count: columns.count)
    // By number of an article the next older one of its story.
    var older = newest
    let stories = columns.stories
    for number in dated.reversed() {
      let story = Int(stories[Int(number)])
      guard story != 0, story < newest.count else { continue }
      older[Int(number)] = newest[story]
      newest[story] = number
    }
    var order: [Int32] = []
    order.reserveCapacity(dated.count)
    for number in dated {
      let story = Int(stories[Int(number)])
      guard story != 0, story < newest.count else {
        order.append(number)
        continue
      }
      guard newest[story] == number else { continue }
      var next = number
      while next >= 0 {
        order.append(next)
        next = older[Int(next)]
      }
    }
    return (order, newest)
  }

  /// The article by which the story of an article is ordered: its newest one, or the article itself if it is alone.
  func newest(ofStoryOf number: Int) -> Int {
    let story = Int(columns.stories[number])
    guard story != 0, newestOfStories.indices.contains(story), newestOfStories[story] >= 0 else { return number }
    return Int(newestOfStories[story])
  }
}
