/// What an article has or has not: the values of `has:`.
package enum FilterTrait: String, CaseIterable, Hashable, Sendable {
  case quotes
  case country
  case date
  case outlet
  case note
}
