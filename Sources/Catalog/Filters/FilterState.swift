/// What an article is or is not for the reader: the values of `is:`.
package enum FilterState: String, CaseIterable, Hashable, Sendable {
  case unread
  case read
  case starred
  case noted
  case gone
}
