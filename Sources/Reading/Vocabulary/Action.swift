/// What the reader wants.
package enum Action: CaseIterable, Hashable, Sendable {
  case quit
}
