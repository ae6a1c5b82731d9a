/// The help: every action with its keys, narrowed by what is typed.
package struct HelpPage: Equatable, Sendable {
  package internal(set) var narrowing = LineEditor()
  package internal(set) var cursor = ListCursor()

  /// Creates the whole help.
  package init() {}

  /// What narrowing leaves of the action table, in its order: entries with all the words typed in their keys, name,
  /// group or help.
  package var entries: [ActionCatalog.Entry] {
    let words = narrowing.text.split(separator: " ").map { Needle(String($0)) }
    guard !words.isEmpty else { return ActionCatalog.entries }
    return ActionCatalog.entries.filter { entry in
      let text = (entry.shownKeys + [entry.name, entry.group.rawValue, entry.help]).joined(separator: " ")
      return words.allSatisfy { $0.isFound(in: text) }
    }
  }
}
