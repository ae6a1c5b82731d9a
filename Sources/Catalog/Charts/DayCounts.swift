package import News

/// How many articles there are of every date.
package struct DayCounts: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    /// A day, or a month or year where articles give no more.
    package let date: CalendarDate
    package let articles: Int
  }

  /// A table of days may be so long, in numbers of dates: 400 years.
  private static let longestTable = 4_000_000

  /// Rising; none has no article.
  package private(set) var entries: [Entry] = []
  /// Articles without a date.
  package private(set) var undated = 0

  /// Creates counts of nothing.
  package init() {}

  /// Counts some articles by their dates; linear, a few milliseconds for a million.
  package init(of holdings: Holdings, among articles: ArticleSet) {
    let articles = holdings.present(among: articles)
    let counts = holdings.columns.dates.withUnsafeBufferPointer { Self.counts($0, articles) }
    for (ordinal, count) in counts {
      guard let date = CalendarDate(ordinal: ordinal) else {
        undated += count
        continue
      }
      entries.append(Entry(date: date, articles: count))
    }
  }

  /// The dates with their numbers of articles, rising.
  private static func counts(
    _ dates: UnsafeBufferPointer<Int32>,
    _ articles: ArticleSet
  ) -> [(ordinal: Int32, count: Int)] {
    var (first, last, undated) = (Int32.max, Int32(0), 0)
    articles.forEachNumber { number in
      guard number < dates.count, dates[number] > 0 else { return undated += 1 }
      first = min(first, dates[number])
      last = max(last, dates[number])
    }
    var found: [(ordinal: Int32, count: Int)] = []
    if undated > 0 { found.append((ordinal: 0, count: undated)) }
    guard first <= last else { return found }
    guard Int(last) - Int(first) < longestTable else { return found + sparse(dates, articles) }
    var table = [Int32](repeating: 0, count: Int(last) - Int(first) + 1)
    table.withUnsafeMutableBufferPointer { table in
      articles.forEachNumber { number in
        guard number < dates.count, dates[number] > 0 else { return }
        table[Int(dates[number] - first)] += 1
      }
    }
    for (place, count) in table.enumerated() where count > 0 {
      found.append((ordinal: first + Int32(truncatingIfNeeded: place), count: Int(count)))
    }
    return found
  }

  /// The same where the dates lie too far apart for a table.
  private static func sparse(
    _ dates: UnsafeBufferPointer<Int32>,
    _ articles: ArticleSet
  ) -> [(ordinal: Int32, count: Int)] {
    var counts: [Int32: Int] = [:]
    articles.forEachNumber { number in
      guard number < dates.count, dates[number] > 0 else { return }
      counts[dates[number], default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { (ordinal: $0.key, count: $0.value) }
  }
}
