/// How deep one stands in a JSON value, byte by byte; it does not care whether the rest is JSON.
struct JSONNesting {
  private(set) var depth = 0
  private(set) var isInString = false
  private var isEscaped = false

  /// Takes the next byte; whether an object or array ended with it that lies in no other.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return false
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth <= 0
    default: break
    }
    return false
  }
}
