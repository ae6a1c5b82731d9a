/// The themes to choose from; the selected one is shown as one moves, the first one comes back on Escape.
package struct ThemePicker: Equatable, Sendable {
  package let names: [String]
  package let nameBefore: String
  package internal(set) var cursor = ListCursor()

  /// Creates a picker at the theme that is shown now.
  package init(names: [String], current: String) {
    self.names = names
    nameBefore = current
  }

  /// The name under the cursor, or nil.
  package var selected: String? {
    names.indices.contains(cursor.selected) ? names[cursor.selected] : nil
  }
}
