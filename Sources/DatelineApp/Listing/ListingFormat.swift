/// How a listing is written.
package enum ListingFormat: String, CaseIterable, Sendable {
  /// Aligned columns, for people.
  case text
  /// One array.
  case json
  /// One object a line.
  case jsonl
  /// Comma-separated values, with a line of names first (RFC 4180, with line feeds).
  case csv
}
