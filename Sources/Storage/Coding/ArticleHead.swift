import News

/// What the row of an article says of it.
struct ArticleHead {
  var headline: String
  var isDerived: Bool
  var outlet: String?
  var date: CalendarDate?
}
