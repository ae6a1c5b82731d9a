/// Cuts a mailbox into its messages, without the lines between them.
package struct MailboxCutter: RecordCutter {
  package let longest = 48 << 20
  private var number = 0
  /// How much of the message at hand holds no border, so that a growing window is not looked through again.
  private var clear = 0

  package init() {}

  package var place: String { "message \(number)" }

  package mutating func cut(_ window: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> RecordCut {
    guard !window.isEmpty else { return .end }
    guard let head = window.firstIndex(of: 0x0A) else { return isAtEnd ? .end : .open }
    guard MailboxLine.opens(window, at: 0) || Bytes.matches("From ", in: window, at: 0) else {
      return window[0] <= 0x20 ? .nothing(next: 1) : pass(window)
    }
    let end = border(in: window, from: max(head, clear))
    guard end != nil || isAtEnd else {
      clear = max(head, window.count - Self.overlap)
      return .open
    }
    clear = 0
    number += 1
    return .record(head + 1..<(end ?? window.count), next: end ?? window.count)
  }

  package mutating func skip(_ window: UnsafeBufferPointer<UInt8>) -> (passed: Int, isOver: Bool) {
    clear = 0
    if let end = border(in: window, from: 0) {
      number += 1
      return (end, true)
    }
    return (max(1, window.count - Self.overlap), false)
  }

  /// A border may lie across the end of a window.
  private static let overlap = 1_024

  /// The next line that begins a message, after an empty one.
  private func border(in window: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = max(start, 1)
    while at + 5 < window.count {
      if window[at] == UInt8(ascii: "F"), window[at - 1] == 0x0A, MailboxLine.opens(window, at: at),
        at < 2 || window[at - 2] == 0x0A || window[at - 2] == 0x0D && Bytes.at(at - 3, in: window) == 0x0A
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// Something before the first message, or after a broken one.
  private func pass(_ window: UnsafeBufferPointer<UInt8>) -> RecordCut {
    .nothing(next: border(in: window, from: 0) ?? max(1, window.count - Self.overlap))
  }
}
