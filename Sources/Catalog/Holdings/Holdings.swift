package import News

/// All that the library holds, in memory: which articles there are, and what filters and orders need of them.
///
/// A value of about 30 bytes an article; columns are indexed by the article's number.
package struct Holdings: Equatable, Sendable {
  /// The articles that there are.
  package internal(set) var present: ArticleSet
  package internal(set) var columns: HoldingsColumns
  /// The articles of every facet; all of them are present.
  package internal(set) var facets: FacetSets
  package internal(set) var outlets: OutletNames
  /// What `order` is sorted by.
  package private(set) var sort = ArticleSort.date
  /// Every article, newest first, undated last; those of one day by time, then by number.
  package internal(set) var byDate: [Int32]
  /// Every article in the present order, if that is not by date.
  var otherOrder: [Int32] = []
  /// For every outlet a number that orders as their names do, while they are sorted by; else empty.
  private var outletRanks: [UInt32] = []
  /// By number of the story its newest article, or -1, while they are sorted by; else empty.
  var newestOfStories: [Int32] = []

  /// Creates empty holdings.
  package init() {
    self.init(present: ArticleSet(), columns: HoldingsColumns(), facets: FacetSets(), outlets: OutletNames())
  }

  /// Creates holdings from what the library keeps.
  ///
  /// What columns and facets say of articles that are not present is left out. Linear in articles.
  ///
  /// - Parameters:
  ///   - present: the articles that there are.
  ///   - columns: their dates, times, outlets, quotes and stories.
  ///   - facets: their traits.
  ///   - outlets: the names of outlets.
  ///   - isOrdered: false leaves out the order of all articles, where only `sorted` is asked for.
  package init(
    present: ArticleSet,
    columns: HoldingsColumns,
    facets: FacetSets,
    outlets: OutletNames,
    isOrdered: Bool = true
  ) {
    self.present = present
    self.columns = columns
    self.facets = facets
    self.outlets = outlets
    byDate = []
    self.columns.extend(to: (present.last?.number ?? -1) + 1)
    self.facets.changeAll { set in
      if !set.isSubset(of: present) { set.formIntersection(present) }
    }
    if isOrdered { byDate = self.columns.sortedByDate(present.numbers) }
  }

  package var count: Int { present.count }

  /// Those of some articles that are present; nil stands for all.
  func present(among articles: ArticleSet?) -> ArticleSet {
    guard let articles else { return present }
    return articles.isSubset(of: present) ? articles : articles.intersection(present)
  }

  /// Every article in the present order.
  package var order: [Int32] { sort == .date ? byDate : otherOrder }

  /// Changes the order; linear in articles.
  package mutating func setSort(_ new: ArticleSort) {
    guard new != sort else { return }
    sort = new
    sortAnew()
  }

  mutating func sortAnew() {
    switch sort {
    case .date: (otherOrder, outletRanks, newestOfStories) = ([], [], [])
    case .story: sortByStory()
    case .outlet:
      rankOutlets()
      let outlets = columns.outlets
      otherOrder = byDate.ordered { rank(ofOutlet: outlets[$0]) }
    case .quotes:
      let quotes = columns.quotes
      otherOrder = byDate.ordered { UInt32(UInt16.max - quotes[$0]) }
    }
  }

  private mutating func sortByStory() {
    (otherOrder, newestOfStories) = sortedByStory(byDate)
  }

  /// Brings the ranks of the outlets up to date, if they are needed.
  mutating func rankOutlets() {
    if sort == .outlet, outletRanks.count != outlets.names.count { outletRanks = outlets.ranks }
  }

  /// The rank of an outlet; the unknown one comes last, and so does a number without a name.
  func rank(ofOutlet number: UInt32) -> UInt32 {
    let rank = Int(number) < outletRanks.count ? outletRanks[Int(number)] : .max
    return min(rank, UInt32(outletRanks.count))
  }

  /// The day of an article; nil if it has none, or is not there.
  package func date(of article: ArticleID) -> CalendarDate? {
    guard present.contains(article) else { return nil }
    return CalendarDate(ordinal: columns.dates[article.number])
  }

  /// The outlet of an article; empty if it is unknown, or the article not there.
  package func outlet(of article: ArticleID) -> String {
    present.contains(article) ? outlets[columns.outlets[article.number]] : ""
  }

  /// The number of quotes of an article.
  package func quotes(of article: ArticleID) -> Int {
    present.contains(article) ? Int(columns.quotes[article.number]) : 0
  }
}
