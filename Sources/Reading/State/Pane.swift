/// A part of the screen that can have the keys.
package enum Pane: String, CaseIterable, Codable, Hashable, Sendable {
  case articles
  case text
  case quotes
  case countries
}
