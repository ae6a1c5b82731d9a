/// The reader's changes, to be taken back and done again.
struct ChangeLog: Sendable {
  /// Older ones cannot be taken back.
  private static let most = 200

  private var done: [Change] = []
  private var undone: [Change] = []

  /// Remembers a change that was made just now.
  mutating func remember(_ change: Change) {
    done.append(change)
    if done.count > Self.most { done.removeFirst() }
    undone = []
  }

  /// Whether a change was made and not taken back.
  func isDone(_ change: Change) -> Bool { done.contains(change) }

  /// Forgets a change that was not made after all.
  mutating func forget(_ change: Change) {
    if let index = done.lastIndex(of: change) {
      done.remove(at: index)
    } else if let index = undone.lastIndex(of: change.inverse) {
      // It was taken back, and that was not kept: it can still be taken back.
      done.append(undone.remove(at: index))
    }
  }

  /// The change to take back now, or nil.
  mutating func undo() -> Change? {
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    return change
  }

  /// The change to do again now, or nil.
  mutating func redo() -> Change? {
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    return change
  }
}
