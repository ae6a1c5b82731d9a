/// The one table of actions: keymap, help and README are all read from it.
package enum ActionCatalog {
  /// An action, the keys that mean it, and what it does, in words.
  package struct Entry: Equatable, Sendable {
    package let action: Action
    /// The keys of the default keymap, each a sequence as it is written: `j`, `gg`, `]q`, `<C-d>`.
    package let keys: [String]
    package let help: String
  }

  package static let entries: [Entry] = [
    Entry(action: .quit, keys: ["Q", "<C-c>"], help: "quit")
  ]
}
