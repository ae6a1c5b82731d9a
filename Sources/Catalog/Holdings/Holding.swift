package import News

/// One article as the catalog knows it: enough to filter and order it, and no word of it.
package struct Holding: Equatable, Sendable {
  package let id: ArticleID
  /// `CalendarDate.ordinal`, or 0 if it has no date.
  package var date: Int32
  /// `Moment.minuteOfDay`, or 0 if it has no time of day.
  package var time: Int
  /// Empty if unknown.
  package var outlet: String
  /// Quotes that somebody utters in the text.
  package var quotes: Int
  /// Its countries, sources and marks.
  package var facets: [Facet]

  /// Creates a holding.
  package init(
    id: ArticleID,
    date: Int32 = 0,
    time: Int = 0,
    outlet: String = "",
    quotes: Int = 0,
    facets: [Facet] = []
  ) {
    self.id = id
    self.date = date
    self.time = time
    self.outlet = outlet
    self.quotes = quotes
    self.facets = facets
  }
}
