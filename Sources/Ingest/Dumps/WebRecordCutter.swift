/// Cuts a web archive into its records (ISO 28500); only those that may hold a page are given.
package struct WebRecordCutter: RecordCutter {
  package let longest = 64 << 20
  private var number = 0
  /// How much is left of a record that is passed over.
  private var left = 0

  package init() {}

  package var place: String { "record \(number)" }

  package mutating func cut(_ window: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> RecordCut {
    guard let first = window.firstIndex(where: { $0 > 0x20 }) else {
      return isAtEnd ? .end : .nothing(next: window.count)
    }
    guard first == 0 else { return .nothing(next: first) }
    guard let head = HeaderBlock(of: window) else { return isAtEnd || window.count > Self.longestHead ? .end : .open }
    guard Bytes.matches("WARC/", in: window, at: 0), let length = head["content-length"].flatMap({ Int($0) }),
      (0...Self.longestRecord).contains(length)
    else { return .end }
    let end = head.end + length
    guard WebRecord.mayHoldText(head) else {
      number += 1
      return .pass(end)
    }
    left = end
    guard end <= window.count || isAtEnd else { return .open }
    number += 1
    return .record(0..<min(end, window.count), next: min(end, window.count))
  }

  package mutating func skip(_ window: UnsafeBufferPointer<UInt8>) -> (passed: Int, isOver: Bool) {
    let passed = min(left, window.count)
    left -= passed
    if left == 0 { number += 1 }
    return (passed, left == 0)
  }

  private static let longestHead = 1 << 16
  private static let longestRecord = 1 << 46
}
