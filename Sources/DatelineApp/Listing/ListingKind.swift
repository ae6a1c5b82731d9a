/// What is listed.
package enum ListingKind: Sendable {
  case articles
  case quotes
  /// Each country once, with the number of articles that mention it.
  case countries
}
