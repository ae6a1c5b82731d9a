/// What bytes are examined as: one for each format that Dateline reads, and what it compares.
package enum FuzzEntry: String, CaseIterable, Sendable {
  /// An article as plain text, its analysis, and a filter that was typed.
  case text
  /// A web page.
  case page
  /// A feed, a list of feeds, dates.
  case feed
  /// JSON, lines of JSON, a table.
  case dump
  /// A message, a mailbox.
  case mail
  /// A web archive.
  case crawl
  /// Two articles, and what they quote lined up.
  case statements
}
