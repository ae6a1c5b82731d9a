import News

/// What the row of an article says of it.
struct ArticleHead {
  var headline: String
  var isDerived: Bool
  var outlet: String?
  var date: CalendarDate?
}

extension ArticleHead {
  /// What the row of an article will say that has these traits.
  init(of traits: Traits) {
    (headline, isDerived, outlet) = (traits.headline, traits.isHeadlineDerived, traits.outlet)
    date = CalendarDate(ordinal: traits.date)
  }
}
