/// Where in a filter somebody is typing.
struct FilterCaret {
  /// The condition at the caret, without a minus before it; in bytes.
  private(set) var term: Range<Int>
  /// The value at the caret in it, with its quotation marks; the whole condition where there is no field.
  private(set) var value: Range<Int>
  /// Nil for a word by itself.
  private(set) var field: FilterField?
  /// What of the value stands before the caret, without quotation marks.
  private(set) var typed: String
  private(set) var isQuoted = false
  /// Whether letters and a colon stand there that are no field.
  private(set) var isInUnknownField = false

  /// Finds the place of a caret; linear.
  init(in bytes: [UInt8], at caret: Int) {
    var start = 0
    var valueStart = 0
    var openMark = 0
    var offset = 0
    while offset < caret {
      let mark = FilterLetters.quotationMark(in: bytes, at: offset)
      let blank = FilterLetters.blank(in: bytes, at: offset)
      let byte = bytes[offset]
      if openMark > 0 {
        if byte == UInt8(ascii: "\\") {
          offset += 1
        } else if mark > 0, (mark == 1) == (openMark == 1) {
          openMark = 0
        }
      } else if mark > 0 {
        // A quotation begins a condition of its own unless it is a value.
        if offset > start, offset != valueStart || valueStart == start { (start, valueStart) = (offset, offset) }
        openMark = mark
      } else if blank > 0 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
        start = offset + max(1, blank)
        valueStart = start
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "!"), offset == start {
        start += 1
        valueStart = start
      } else if byte == UInt8(ascii: ":"), valueStart == start, offset > start, Self.areLetters(bytes[start..<offset]) {
        valueStart = offset + 1
      } else if byte == UInt8(ascii: ","), valueStart > start {
        valueStart = offset + 1
      }
      offset += max(1, max(mark, blank))
    }
    start = min(start, caret)
    valueStart = min(max(valueStart, start), caret)
    if valueStart > start {
      let name = bytes[start..<valueStart].prefix { $0 != UInt8(ascii: ":") }
      field = FilterField(rawValue: String(decoding: name, as: UTF8.self).lowercased())
      isInUnknownField = field == nil
    }
    let mark = valueStart < caret ? FilterLetters.quotationMark(in: bytes, at: valueStart) : 0
    isQuoted = mark > 0
    typed = String(decoding: bytes[min(caret, valueStart + mark)..<caret], as: UTF8.self)
    let end = Self.end(of: openMark, in: bytes, from: caret)
    value = valueStart..<end
    term = start..<(valueStart > start ? Self.termEnd(in: bytes, from: end) : end)
  }

  private static func areLetters(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  /// Where the value ends that goes on from the caret.
  private static func end(of openMark: Int, in bytes: [UInt8], from caret: Int) -> Int {
    var offset = caret
    while offset < bytes.count {
      let mark = FilterLetters.quotationMark(in: bytes, at: offset)
      if openMark > 0 {
        if mark > 0, (mark == 1) == (openMark == 1) { return offset + mark }
      } else if mark > 0 || FilterLetters.blank(in: bytes, at: offset) > 0 || "(),".utf8.contains(bytes[offset]) {
        return offset
      }
      offset += 1
    }
    // What is never closed goes as far as the caret only.
    return openMark > 0 ? caret : offset
  }

  /// Where the values end that follow after a comma.
  private static func termEnd(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: ",") {
      let value = end + 1
      let mark = FilterLetters.quotationMark(in: bytes, at: value)
      end = Self.end(of: mark, in: bytes, from: min(bytes.count, value + mark))
    }
    return end
  }
}
