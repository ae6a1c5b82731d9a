/// Cuts a web archive into its records (ISO 28500); only those that may hold a page are given.
///
/// Bytes that are no record come as one without a byte; then the next record is sought.
package struct WebRecordCutter: RecordCutter {
  package let longest = 16 << 20
  private var number = 0
  /// How much is left of a record that is passed over.
  private var left = 0
  /// Whether the next record is sought.
  private var isLost = false

  package init() {}

  package var place: String { "record \(number)" }

  package mutating func cut(_ window: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> RecordCut {
    guard let first = window.firstIndex(where: { $0 > 0x20 }) else {
      return isAtEnd ? .end : .nothing(next: window.count)
    }
    guard first == 0 else { return .nothing(next: first) }
    guard window.count >= Self.opening.utf8CodeUnitCount || isAtEnd else { return .open }
    guard Bytes.matches(Self.opening, in: window, at: 0) else { return lost(window, isAtEnd) }
    guard let head = HeaderBlock(of: window) else {
      return isAtEnd || window.count > Self.longestHead ? lost(window, isAtEnd) : .open
    }
    guard let length = WebRecord.length(in: head), length <= Self.longestRecord else { return lost(window, isAtEnd) }
    isLost = false
    left = head.end + length
    guard WebRecord.mayHoldText(head, UnsafeBufferPointer(rebasing: window[head.end...].prefix(length))) else {
      number += 1
      return .pass(left)
    }
    guard left <= window.count || isAtEnd else { return .open }
    number += 1
    let end = min(left, window.count)
    return .record(0..<end, next: end)
  }

  package mutating func skip(_ window: UnsafeBufferPointer<UInt8>) -> (passed: Int, isOver: Bool) {
    let passed = min(left, window.count)
    left -= passed
    if left == 0 { number += 1 }
    return (passed, left == 0)
  }

  /// Goes on to where the next record may begin.
  private mutating func lost(_ window: UnsafeBufferPointer<UInt8>, _ isAtEnd: Bool) -> RecordCut {
    let opening = Self.opening
    let next = window.indices.dropFirst().first {
      Bytes.isLineEnd(window[$0 - 1]) && Bytes.matches(opening, in: window, at: $0)
    }
    // The opening may lie across the window's end.
    let end = next ?? (isAtEnd ? window.count : max(1, window.count - opening.utf8CodeUnitCount))
    guard !isLost else { return .nothing(next: end) }
    isLost = true
    number += 1
    return .record(0..<0, next: end)
  }

  private static let opening: StaticString = "WARC/"
  private static let longestHead = 1 << 16
  private static let longestRecord = 1 << 46
}
