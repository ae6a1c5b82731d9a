/// Cuts JSON into its records: the elements of an array, of an array in an object, or values after each other.
package struct JSONCutter: RecordCutter {
  package let longest = 16 << 20
  private enum Stage {
    case begin
    /// Inside of the array, or among values that follow each other.
    case records(isArray: Bool)
  }

  private var stage = Stage.begin
  private var number = 0
  private var skipping = JSONNesting()
  private var isSkipping = false

  package init() {}

  package var place: String { "record \(number)" }

  package mutating func cut(_ window: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> RecordCut {
    guard let first = window.firstIndex(where: { $0 > 0x20 && $0 != UInt8(ascii: ",") }) else {
      return isAtEnd ? .end : .nothing(next: window.count)
    }
    guard first == 0 else { return .nothing(next: first) }
    switch stage {
    case .begin: return begin(window)
    case .records(let isArray):
      if isArray, window[0] == UInt8(ascii: "]") { return .end }
      return record(window, isAtEnd: isAtEnd)
    }
  }

  package mutating func skip(_ window: UnsafeBufferPointer<UInt8>) -> (passed: Int, isOver: Bool) {
    if !isSkipping { (skipping, isSkipping) = (JSONNesting(), true) }
    for (index, byte) in window.enumerated() where skipping.take(byte) {
      isSkipping = false
      return (index + 1, true)
    }
    return (window.count, false)
  }

  private mutating func begin(_ window: UnsafeBufferPointer<UInt8>) -> RecordCut {
    if window[0] == UInt8(ascii: "[") {
      stage = .records(isArray: true)
      return .nothing(next: 1)
    }
    if let list = RecordList.start(in: window) {
      stage = .records(isArray: true)
      return .nothing(next: list + 1)
    }
    stage = .records(isArray: false)
    return .nothing(next: 0)
  }

  private mutating func record(_ window: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> RecordCut {
    let isOpened = window[0] == UInt8(ascii: "{") || window[0] == UInt8(ascii: "[")
    var nesting = JSONNesting()
    for (index, byte) in window.enumerated() {
      if isOpened {
        guard nesting.take(byte) else { continue }
        number += 1
        return .record(0..<index + 1, next: index + 1)
      }
      // A word or a number, or a stray bracket: up to what may come after it.
      if index > 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "{") || byte == 0x0A
      {
        number += 1
        return .record(0..<index, next: index)
      }
    }
    guard isAtEnd else { return .open }
    number += 1
    return .record(0..<window.count, next: window.count)
  }
}
