/// The help: every action with its keys, narrowed by what is typed.
package struct HelpPage: Equatable, Sendable {
  package internal(set) var narrowing = LineEditor()
  package internal(set) var cursor = ListCursor()

  /// Creates the whole help.
  package init() {}

  /// What narrowing leaves of the action table, in its order.
  package var entries: [ActionCatalog.Entry] {
    ActionCatalog.entries
  }
}
