package import Catalog
package import News

/// A chart over the panes: articles a country, over time, or a pair of countries.
package struct ChartPage: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case countries
    case timeline
    case pairs
  }

  /// What a timeline is of.
  package enum Subject: Equatable, Sendable {
    case all
    case country(CountryCode)
    /// Whoever bears one of these names; the first is the one shown.
    case speaker([String])
  }

  /// What a bar stands for.
  package enum Thing: Hashable, Sendable {
    case country(CountryCode)
    case days(DateSpan)
    /// A long time without an article; nothing to filter by.
    case gap(DateSpan, periods: Int)
    case pair(CountryCode, CountryCode)
  }

  package enum Choice: Equatable, Sendable {
    case none
    case wanted
    case excluded
  }

  package struct Bar: Equatable, Sendable {
    package let thing: Thing
    package let articles: Int
    package let choice: Choice
  }

  package internal(set) var kind: Kind
  package internal(set) var bars: [Bar] = []
  /// The number of articles of the longest bar.
  package internal(set) var most = 0
  /// How many articles the chart is of; one may stand in several bars.
  package internal(set) var articles = 0
  package internal(set) var cursor = ListCursor()
  /// What the timeline is of.
  package internal(set) var subject = Subject.all
  /// How long a time each bar of the timeline stands for.
  package internal(set) var step = TimelineStep.month
  /// Articles without a date.
  package internal(set) var undated = 0
  /// Articles of which less is known than a bar's time.
  package internal(set) var imprecise = 0
  /// Articles that mention too many countries to tell of pairs.
  package internal(set) var lists = 0
  /// Whether the bars are still being counted.
  package internal(set) var isCounting = false

  /// Whether the reader has chosen the step; else it is one that fits.
  var isStepChosen = false
  /// Whether the cursor was put on a bar; else it is on the newest or highest.
  var isPlaced = false
  /// The articles of the speaker that the timeline is of; nil while they are looked up.
  var subjectArticles: ArticleSet?
  /// The articles whose pairs are to be counted, and those of which that was asked last.
  var toCount: ArticleSet?
  var asked: ArticleSet?
  /// The question that is under way.
  var request: RequestID?

  /// Creates a chart without bars.
  init(_ kind: Kind, subject: Subject = .all) {
    self.kind = kind
    self.subject = subject
  }

  /// The bar under the cursor, or nil.
  package var selected: Bar? {
    bars.indices.contains(cursor.selected) ? bars[cursor.selected] : nil
  }

  /// Shows other bars; the cursor stays on what it was on, or near it.
  mutating func show(_ new: [Bar], height: Int) {
    let before = isPlaced ? selected?.thing : nil
    bars = new
    most = new.reduce(0) { max($0, $1.articles) }
    let place =
      before.flatMap { thing in new.firstIndex(where: { $0.thing == thing }) } ?? (isPlaced ? cursor.selected : 0)
    cursor.select(place, count: new.count, height: height)
  }
}
