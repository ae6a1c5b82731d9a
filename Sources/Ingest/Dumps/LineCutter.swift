/// Cuts a file into its lines; empty ones are no records.
package struct LineCutter: RecordCutter {
  package let longest = 16 << 20
  private var line = 0

  package init() {}

  package var place: String { "line \(line)" }

  package mutating func cut(_ window: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> RecordCut {
    guard let first = window.firstIndex(where: { $0 > 0x20 || $0 == 0x0A }) else {
      return isAtEnd ? .end : .nothing(next: window.count)
    }
    if window[first] == 0x0A {
      line += 1
      return .nothing(next: first + 1)
    }
    guard let end = Self.lineEnd(in: window, from: first) else {
      guard isAtEnd else { return .open }
      line += 1
      return .record(first..<window.count, next: window.count)
    }
    line += 1
    return .record(first..<end, next: end + 1)
  }

  package mutating func skip(_ window: UnsafeBufferPointer<UInt8>) -> (passed: Int, isOver: Bool) {
    guard let end = Self.lineEnd(in: window, from: 0) else { return (window.count, false) }
    line += 1
    return (end + 1, true)
  }

  private static func lineEnd(in window: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start
    while at < window.count, window[at] != 0x0A { at += 1 }
    return at < window.count ? at : nil
  }
}
