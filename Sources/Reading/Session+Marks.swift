import News

/// Marking articles as read.
extension Session {
  /// Marks the article that is open as read, unless another one has been chosen and is on its way.
  mutating func markOpenRead() {
    guard let open, open.number == list.selectedNumber, list.isRead.indices.contains(Int(open.number)) else { return }
    list.isRead[Int(open.number)] = true
  }

  /// Marks the article as what it is not, and the ones after it, up to `count`, the same way.
  mutating func toggleRead(_ count: Int) -> [Effect] {
    guard let first = list.selectedNumber else { return [] }
    let isRead = !list.isRead[Int(first)]
    let numbers = list.shown[list.cursor.selected...].prefix(count).filter { list.isRead[Int($0)] != isRead }
    mark(Array(numbers), isRead: isRead)
    notice = Notice("\(Self.articles(numbers.count)) marked \(isRead ? "read" : "unread")")
    return []
  }

  mutating func markAllRead() -> [Effect] {
    let numbers = list.shown.filter { !list.isRead[Int($0)] }
    guard !numbers.isEmpty else {
      notice = Notice("All articles listed are read")
      return []
    }
    mark(numbers, isRead: true)
    notice = Notice("\(Self.articles(numbers.count)) marked read; u takes it back")
    return []
  }

  mutating func undo() -> [Effect] {
    guard let change = readMarks.undo() else {
      notice = Notice("Nothing to take back")
      return []
    }
    for number in change.numbers { list.isRead[Int(number)] = !change.isRead }
    notice = Notice("Taken back: \(Self.articles(change.numbers.count)) \(change.isRead ? "unread" : "read") again")
    return []
  }

  mutating func redo() -> [Effect] {
    guard let change = readMarks.redo() else {
      notice = Notice("Nothing to do again")
      return []
    }
    for number in change.numbers { list.isRead[Int(number)] = change.isRead }
    notice = Notice("\(Self.articles(change.numbers.count)) marked \(change.isRead ? "read" : "unread") again")
    return []
  }

  private mutating func mark(_ numbers: [Int32], isRead: Bool) {
    for number in numbers { list.isRead[Int(number)] = isRead }
    readMarks.remember(ReadMarks.Change(numbers: numbers, isRead: isRead))
  }
}
