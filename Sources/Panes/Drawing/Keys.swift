import Reading

/// The keys of actions, as the screen names them.
enum Keys {
  /// The first key that means the action, as a reader knows it; nothing if it has none.
  static func shown(_ action: Action) -> String {
    ActionCatalog.entries.first { $0.action == action }?.shownKeys.first ?? ""
  }
}
