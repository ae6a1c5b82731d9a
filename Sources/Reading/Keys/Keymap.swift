import Screen

/// Which keys mean which action.
///
/// No sequence of it begins with another whole sequence.
struct Keymap: Sendable {
  private var actions: [[Key]: Action] = [:]
  private var beginnings: Set<[Key]> = []

  /// Reads the catalogue's keys for a scope; those of the scope win over those that hold everywhere.
  init(_ entries: [ActionCatalog.Entry], scope: ActionCatalog.Scope) {
    for wanted in scope == .everywhere ? [scope] : [.everywhere, scope] {
      for entry in entries where entry.scope == wanted {
        for written in entry.keys { bind(KeySequence.keys(of: written), to: entry.action) }
      }
    }
  }

  /// The action that a whole sequence means.
  func action(of keys: [Key]) -> Action? { actions[keys] }

  /// Whether a longer sequence begins with these keys.
  func isBeginning(_ keys: [Key]) -> Bool { beginnings.contains(keys) }

  private mutating func bind(_ keys: [Key], to action: Action) {
    actions[keys] = action
    for length in keys.indices.dropFirst() { beginnings.insert(Array(keys[..<length])) }
  }
}
