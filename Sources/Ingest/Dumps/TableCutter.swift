/// Cuts a table into its rows.
package struct TableCutter: RecordCutter {
  package let longest = 16 << 20
  private let separator: UInt8
  /// The line at which the row begins that was cut last, and the one after it.
  private var line = 1
  private var next = 1

  package init(separator: UInt8) {
    self.separator = separator
  }

  package var place: String { "line \(line)" }

  package mutating func cut(_ window: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> RecordCut {
    guard !window.isEmpty else { return .end }
    guard let row = TableRow.end(in: window, separator: separator, isAtEnd: isAtEnd) else {
      line = next
      guard isAtEnd else { return .open }
      // Quotes that do not end would take the rest of the table with them: only their line is the row.
      let end = window.firstIndex(of: 0x0A) ?? window.count
      next += 1
      return .record(0..<end, next: min(end + 1, window.count))
    }
    line = next
    next += window[..<row.next].count { $0 == 0x0A }
    return row.end == 0 ? .nothing(next: row.next) : .record(0..<row.end, next: row.next)
  }

  /// Here, too, only the line is passed over.
  package mutating func skip(_ window: UnsafeBufferPointer<UInt8>) -> (passed: Int, isOver: Bool) {
    guard let end = window.firstIndex(of: 0x0A) else { return (window.count, false) }
    next += 1
    return (end + 1, true)
  }
}
