/// A mark that the reader sets on articles, or takes from them.
package enum Mark: CaseIterable, Hashable, Sendable {
  case read
  case starred
}
