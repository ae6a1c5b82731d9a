/// A part of the screen that can have the keys.
package enum Pane: CaseIterable, Hashable, Sendable {
  case articles
  case text
  case quotes
  case countries
}
