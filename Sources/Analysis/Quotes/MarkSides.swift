/// What stands left and right of a mark.
struct MarkSides {
  enum Side {
    case blank
    case letter
    case digit
    /// ( [ — and the like.
    case openPunctuation
    /// . , ) and the like.
    case closePunctuation
    case mark
  }

  let left: Side
  let right: Side

  /// Looks at both sides of a mark inside the block `from..<to`.
  init(_ mark: QuoteMark, in bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) {
    left = Self.left(of: mark.start, in: bytes, from: from)
    right = Self.right(of: mark.end, in: bytes, to: to)
  }

  /// Whether words may begin here.
  var canOpen: Bool {
    switch left {
    case .blank, .openPunctuation, .mark: right != .blank && right != .closePunctuation
    case .closePunctuation: right == .letter
    case .letter, .digit: false
    }
  }

  /// Whether words may end here.
  var canClose: Bool {
    guard left != .blank, left != .openPunctuation else { return false }
    switch right {
    case .blank, .closePunctuation, .openPunctuation, .mark: return true
    case .letter, .digit: return left == .closePunctuation
    }
  }

  private static func left(of at: Int, in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Side {
    guard at > from else { return .blank }
    let byte = bytes[at - 1]
    guard byte >= 0x80 else { return side(byte) }
    guard at - from >= 2 else { return .letter }
    if bytes[at - 2] == 0xC2 { return byte == 0xA0 ? .blank : byte == 0xAB || byte == 0xBB ? .mark : .closePunctuation }
    guard at - from >= 3 else { return .letter }
    return side(bytes[at - 3], bytes[at - 2], byte)
  }

  private static func right(of at: Int, in bytes: UnsafeBufferPointer<UInt8>, to: Int) -> Side {
    guard at < to else { return .blank }
    let byte = bytes[at]
    // Words may begin with an ellipsis.
    if byte == UInt8(ascii: "."), at + 1 < to, bytes[at + 1] == byte { return .letter }
    guard byte >= 0x80 else { return side(byte) }
    guard to - at >= 2 else { return .letter }
    let next = bytes[at + 1]
    if byte == 0xC2 { return next == 0xA0 ? .blank : next == 0xAB || next == 0xBB ? .mark : .openPunctuation }
    guard to - at >= 3 else { return .letter }
    if (byte, next, bytes[at + 2]) == (0xE2, 0x80, 0xA6) { return .letter }
    return side(byte, next, bytes[at + 2])
  }

  private static func side(_ byte: UInt8) -> Side {
    switch byte {
    case 0...0x20: .blank
    case 0x22, 0x27, 0x60: .mark
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "="):
      .openPunctuation
    default: .closePunctuation
    }
  }

  private static func side(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Side {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x93...0x95): .openPunctuation
    case (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xB9...0xBA), (0xE3, 0x80, 0x8C...0x8F): .mark
    case (0xE2, 0x80, 0xA6): .closePunctuation
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): .blank
    case (0xE3, 0x80, 0x81...0x82), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x8E): .closePunctuation
    default: .letter
    }
  }
}
