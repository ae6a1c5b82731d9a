package import News

/// Lists of articles in the present order, as they show.
extension Holdings {
  /// Some of the articles, in the present order; linear in all articles.
  package func ordered(_ articles: ArticleSet) -> [Int32] {
    let articles = present(among: articles)
    let total = articles.count
    return total == order.count ? order : order.picked(by: articles.words(covering: columns.count), count: total)
  }

  /// Some of the articles in an order, whatever the present one is; linear in them, with a pass over all dates.
  package func sorted(_ articles: ArticleSet, by sort: ArticleSort) -> [Int32] {
    let dated = columns.sortedByDate(present(among: articles).numbers)
    switch sort {
    case .date: return dated
    case .outlet:
      let (numbers, ranks) = (columns.outlets, outlets.ranks)
      // The unknown outlet comes last, and so does a number without a name.
      return dated.ordered { Int(numbers[$0]) < ranks.count ? ranks[Int(numbers[$0])] : UInt32(ranks.count) }
    case .quotes:
      let quotes = columns.quotes
      return dated.ordered { UInt32(UInt16.max - quotes[$0]) }
    case .story:
      // A story stands where its newest article does, whether that is among them or not.
      let passing = present(among: articles)
      let all = sortedByStory(columns.sortedByDate(present.numbers)).order
      return all.picked(by: passing.words(covering: columns.count), count: passing.count)
    }
  }

  /// Some of the articles, the oldest first, those without a date last.
  package func sortedByTime(_ articles: ArticleSet) -> [ArticleID] {
    let newestFirst = sorted(articles, by: .date)
    let dated = newestFirst.prefix { columns.dates[Int($0)] > 0 }
    return (dated.reversed() + newestFirst[dated.count...]).map { ArticleID(Int($0)) }
  }

  /// The place of an article among those shown in the present order, or the place where it would stand; logarithmic.
  package func place(of article: ArticleID, in shown: [Int32]) -> Int {
    guard columns.dates.indices.contains(article.number) else { return shown.count }
    return place(of: Int32(article.number), in: shown, from: 0, by: sort)
  }

  /// Puts articles that are not yet shown into their places among those shown in the present order.
  ///
  /// - Returns: for each one the place it would have had in the list as it was; rising.
  package func insert(_ articles: ArticleSet, into shown: inout [Int32]) -> [Int] {
    insert(articles.intersection(present).numbers, into: &shown, by: sort)
  }

  /// Takes articles out of those shown; linear in those shown.
  package func remove(_ articles: ArticleSet, from shown: inout [Int32]) {
    guard !articles.isEmpty else { return }
    shown.removeAll { articles.contains(ArticleID(Int($0))) }
  }

  func insert(_ numbers: [Int32], into list: inout [Int32], by sort: ArticleSort) -> [Int] {
    let ordered = sorted(numbers, by: sort)
    var places: [Int] = []
    places.reserveCapacity(ordered.count)
    for number in ordered { places.append(place(of: number, in: list, from: places.last ?? 0, by: sort)) }
    list.splice(ordered, at: places)
    return places
  }

  func sorted(_ numbers: [Int32], by sort: ArticleSort) -> [Int32] {
    guard sort == .date else { return numbers.sorted { precedes($0, $1, by: sort) } }
    // Newest first, then by number: one comparison of one number. A day has 27 bits, a time 13, an article's number 24.
    var keys = numbers.map { number in
      let (date, time) = (UInt64(UInt32(bitPattern: columns.dates[Int(number)])), UInt64(columns.times[Int(number)]))
      return ~(date << 37 | time << 24) & ~0xFF_FFFF | UInt64(number)
    }
    keys.sort()
    return keys.map { Int32(truncatingIfNeeded: $0 & 0xFF_FFFF) }
  }

  private func place(of number: Int32, in list: [Int32], from start: Int, by sort: ArticleSort) -> Int {
    list[start...].firstIndex(past: { precedes($0, number, by: sort) })
  }

  /// Whether one article stands before another; no two stand at one place.
  private func precedes(_ left: Int32, _ right: Int32, by sort: ArticleSort) -> Bool {
    let (l, r) = (Int(left), Int(right))
    guard columns.dates.indices.contains(l), columns.dates.indices.contains(r) else { return left < right }
    switch sort {
    case .date: break
    case .story:
      let (leftNewest, rightNewest) = (newest(ofStoryOf: l), newest(ofStoryOf: r))
      if leftNewest != rightNewest { return precedes(Int32(leftNewest), Int32(rightNewest), by: .date) }
    case .outlet:
      let (leftRank, rightRank) = (rank(ofOutlet: columns.outlets[l]), rank(ofOutlet: columns.outlets[r]))
      if leftRank != rightRank { return leftRank < rightRank }
    case .quotes:
      if columns.quotes[l] != columns.quotes[r] { return columns.quotes[l] > columns.quotes[r] }
    }
    if columns.dates[l] != columns.dates[r] { return columns.dates[l] > columns.dates[r] }
    return columns.times[l] != columns.times[r] ? columns.times[l] > columns.times[r] : left < right
  }
}
