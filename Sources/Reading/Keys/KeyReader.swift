import Screen

/// Reads keys one by one into actions with their counts: `3]q` is three times `nextQuote`.
struct KeyReader: Sendable {
  enum Result: Equatable, Sendable {
    /// More keys must come.
    case pending
    case action(Action, count: Int?)
    /// Escape took back what had been typed.
    case cancelled
    /// The keys, as written, mean nothing.
    case unknown(String)
  }

  /// A count stops growing here, so that no key can ask for endless work.
  private static let largestCount = 999_999

  private let keymaps: [ActionCatalog.Scope: Keymap]
  private var count: Int?
  private var keys: [Key] = []

  init(_ entries: [ActionCatalog.Entry] = ActionCatalog.entries) {
    let scopes = ActionCatalog.Scope.allCases
    keymaps = Dictionary(uniqueKeysWithValues: scopes.map { ($0, Keymap(entries, scope: $0)) })
  }

  /// Whether a sequence or a count has begun.
  var isPending: Bool { count != nil || !keys.isEmpty }

  /// What has been typed of it.
  var shown: String {
    (count.map { String($0) } ?? "") + keys.map { KeySequence.shown($0.name) }.joined()
  }

  /// Takes in a key where a scope holds.
  mutating func read(_ key: Key, in scope: ActionCatalog.Scope) -> Result {
    if isPending, key == "<Esc>" {
      reset()
      return .cancelled
    }
    if keys.isEmpty, let digit = digit(of: key) {
      count = min((count ?? 0) * 10 + digit, Self.largestCount)
      return .pending
    }
    keys.append(key)
    let keymap = keymaps[scope]
    if let action = keymap?.action(of: keys) {
      defer { reset() }
      return .action(action, count: count)
    }
    if keymap?.isBeginning(keys) == true { return .pending }
    defer { reset() }
    return .unknown(keys.map { KeySequence.shown($0.name) }.joined())
  }

  private mutating func reset() {
    count = nil
    keys = []
  }

  /// The digit that a key adds to the count; a 0 does not begin one.
  private func digit(of key: Key) -> Int? {
    guard key.name.utf8.count == 1, let byte = key.name.utf8.first, (48...57).contains(byte) else { return nil }
    if byte == 48, count == nil { return nil }
    return Int(byte) - 48
  }
}
