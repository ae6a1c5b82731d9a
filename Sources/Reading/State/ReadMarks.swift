/// The markings of articles as read that can be taken back.
struct ReadMarks: Sendable {
  struct Change: Equatable, Sendable {
    /// The articles whose mark was changed, by number of arrival.
    let numbers: [Int32]
    let isRead: Bool
  }

  /// Older ones cannot be taken back.
  private static let mostChanges = 100

  private var done: [Change] = []
  private var undone: [Change] = []

  /// Remembers a marking.
  mutating func remember(_ change: Change) {
    done.append(change)
    if done.count > Self.mostChanges { done.removeFirst() }
    undone = []
  }

  /// The marking to take back now, or nil.
  mutating func undo() -> Change? {
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    return change
  }

  /// The marking to do again now, or nil.
  mutating func redo() -> Change? {
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    return change
  }
}
