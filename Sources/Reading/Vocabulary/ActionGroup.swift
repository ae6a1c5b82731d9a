/// What a group of actions is about: a heading of the help.
package enum ActionGroup: String, CaseIterable, Hashable, Sendable {
  case moving = "Moving"
  case panes = "Panes"
  case articles = "Articles"
  case quotes = "Quotes"
  case evidence = "Evidence"
  case filters = "Filters"
  case countries = "Countries"
  case charts = "Who and charts"
  case finding = "Finding"
  case screen = "Screen"
}
