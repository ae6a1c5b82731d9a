import News

/// How many articles there are over time.
package struct Timeline: Equatable, Sendable {
  /// Some days in a row, as one bar or one gap.
  package struct Stretch: Equatable, Sendable {
    package let span: DateSpan
    package let articles: Int
    /// How many bars it stands for: more than one only where nothing is.
    package let periods: Int

    /// Whether it is a long time without an article, told as one.
    package var isGap: Bool { periods > 1 }
  }

  /// So many bars without an article are shown one by one; more become one gap.
  private static let longestShown = 3
  /// About so many bars can be taken in at once.
  private static let legible = 60

  package let step: TimelineStep
  /// By time; together they cover every day from the first with an article to the last.
  package private(set) var stretches: [Stretch] = []
  /// Articles of which only a month or a year is known, where that is longer than a bar.
  package private(set) var imprecise = 0
  /// Articles without a date.
  package let undated: Int

  /// Draws up a timeline; linear in dates.
  package init(_ days: DayCounts, by step: TimelineStep) {
    self.step = step
    undated = days.undated
    var last: Int?
    for (period, articles) in Self.periods(days, by: step, imprecise: &imprecise) {
      if let last { skip(from: last + 1, to: period) }
      append(from: period, through: period, articles)
      last = period
    }
  }

  /// The number of articles of the highest bar.
  package var most: Int { stretches.reduce(0) { max($0, $1.articles) } }

  /// How many articles the bars stand for.
  package var total: Int { stretches.reduce(0) { $0 + $1.articles } }

  /// The shortest step that gives no more bars than can be taken in.
  package static func step(for days: DayCounts) -> TimelineStep {
    for step in TimelineStep.allCases {
      let periods = days.entries.compactMap { step.period(of: $0.date) }
      guard let first = periods.first, let last = periods.last else { continue }
      if last - first < legible { return step }
    }
    return .year
  }

  /// The articles of each period that has some, by time.
  private static func periods(
    _ days: DayCounts,
    by step: TimelineStep,
    imprecise: inout Int
  ) -> [(period: Int, articles: Int)] {
    var periods: [(period: Int, articles: Int)] = []
    for entry in days.entries {
      guard let period = step.period(of: entry.date) else {
        imprecise += entry.articles
        continue
      }
      if periods.last?.period == period {
        periods[periods.count - 1].articles += entry.articles
      } else {
        periods.append((period, entry.articles))
      }
    }
    return periods
  }

  /// Tells of the periods between two that have articles.
  private mutating func skip(from first: Int, to end: Int) {
    guard first < end else { return }
    guard end - first <= Self.longestShown else { return append(from: first, through: end - 1, 0) }
    for period in first..<end { append(from: period, through: period, 0) }
  }

  private mutating func append(from first: Int, through last: Int, _ articles: Int) {
    guard let span = step.span(from: first, through: last) else { return }
    stretches.append(Stretch(span: span, articles: articles, periods: last - first + 1))
  }
}
