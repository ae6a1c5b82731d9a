package import News

/// What somebody else says of a page, for what the page does not say of itself.
package struct Announcement: Equatable, Sendable {
  package var headline: String?
  package var byline: String?
  package var outlet: String?
  package var date: CalendarDate?
  package var published: Moment?
  package var link: String?
  package var language: String?

  /// Announces nothing.
  package init() {}
}
