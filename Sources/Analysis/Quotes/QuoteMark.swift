import News

/// A quotation mark in the text, or what may be one.
struct QuoteMark {
  enum Shape {
    /// " and ''.
    case straight
    /// “, ‘‘ and ``.
    case opening
    /// ” and ’’.
    case closing
    /// „ and ‟.
    case low
    /// « and ‹.
    case leftGuillemet
    /// » and ›.
    case rightGuillemet
    /// 「 and 『.
    case leftCorner
    /// 」 and 』.
    case rightCorner
    /// '.
    case apostrophe
    /// ‘ and ‛, and a lone `.
    case singleOpening
    /// ’.
    case singleClosing
    /// ‚.
    case singleLow
  }

  let shape: Shape
  /// Where it stands, in bytes.
  let start: Int
  let end: Int

  /// Whether it is one of the single marks, which may be apostrophes.
  var isSingle: Bool {
    switch shape {
    case .apostrophe, .singleOpening, .singleClosing, .singleLow: true
    case .straight, .opening, .closing, .low, .leftGuillemet, .rightGuillemet, .leftCorner, .rightCorner: false
    }
  }

  /// The mark at `at`, if there is one; `limit` ends the text.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, limit: Int) {
    let byte = bytes[at]
    let next: UInt8 = at + 1 < limit ? bytes[at + 1] : 0
    start = at
    switch byte {
    case UInt8(ascii: "\""):
      (shape, end) = (.straight, at + 1)
    case UInt8(ascii: "'"):
      (shape, end) = next == byte ? (.straight, at + 2) : (.apostrophe, at + 1)
    case UInt8(ascii: "`"):
      (shape, end) = next == byte ? (.opening, at + 2) : (.singleOpening, at + 1)
    case 0xC2 where next == 0xAB:
      (shape, end) = (.leftGuillemet, at + 2)
    case 0xC2 where next == 0xBB:
      (shape, end) = (.rightGuillemet, at + 2)
    case 0xE2 where next == 0x80 && at + 2 < limit:
      guard let found = Self.general(bytes[at + 2]) else { return nil }
      let isDouble = at + 5 < limit && bytes[at + 3] == byte && bytes[at + 4] == next && bytes[at + 5] == bytes[at + 2]
      switch bytes[at + 2] {
      case 0x98 where isDouble: (shape, end) = (.opening, at + 6)
      case 0x99 where isDouble: (shape, end) = (.closing, at + 6)
      default: (shape, end) = (found, at + 3)
      }
    case 0xE3 where next == 0x80 && at + 2 < limit:
      guard let found = Self.corner(bytes[at + 2]) else { return nil }
      (shape, end) = (found, at + 3)
    default:
      return nil
    }
  }

  /// Whether a byte can begin a mark; the test that the scan makes on every byte.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x60, 0xC2, 0xE2, 0xE3: true
    default: false
    }
  }

  /// The first byte from `start` on that can begin a mark; `limit` if there is none.
  static func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int {
    var at = start
    while at < limit {
      // Eight bytes at once, as long as they are of ASCII and no mark.
      while at + 8 <= limit, isPlain(EightBytes(bytes, at: at)) { at &+= 8 }
      let stop = min(limit, at &+ 8)
      while at < stop {
        if mayBegin(bytes[at]) { return at }
        at &+= 1
      }
    }
    return limit
  }

  /// Whether none of eight bytes is beyond ASCII, a straight mark, an apostrophe or a grave.
  @inline(__always)
  private static func isPlain(_ eight: EightBytes) -> Bool {
    eight.isASCII && eight.equal(to: 0x22) | eight.equal(to: 0x27) | eight.equal(to: 0x60) == 0
  }

  private static func general(_ byte: UInt8) -> Shape? {
    switch byte {
    case 0x98, 0x9B: .singleOpening
    case 0x99: .singleClosing
    case 0x9A: .singleLow
    case 0x9C: .opening
    case 0x9D: .closing
    case 0x9E, 0x9F: .low
    case 0xB9: .leftGuillemet
    case 0xBA: .rightGuillemet
    default: nil
    }
  }

  private static func corner(_ byte: UInt8) -> Shape? {
    switch byte {
    case 0x8C, 0x8E: .leftCorner
    case 0x8D, 0x8F: .rightCorner
    default: nil
    }
  }
}
