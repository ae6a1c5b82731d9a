/// The line at a report's head: place, day, agency ("MOSCOW, September 5.
///
/// /TASS/.").
package struct Dateline: Hashable, Sendable {
  /// All of it in the article's text, up to the report's first word.
  package let range: TextRange
  /// The place as written ("MOSCOW"), if it gives one.
  package let place: String?
  /// The day as written ("September 5"), if it gives one.
  package let day: String?
  /// The agency as written ("TASS"), if it gives one.
  package let agency: String?

  /// Creates a dateline.
  package init(range: TextRange, place: String?, day: String?, agency: String?) {
    self.range = range
    self.place = place
    self.day = day
    self.agency = agency
  }
}
