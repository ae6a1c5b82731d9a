/// Counts of what stands in at most 128 bytes.
///
/// Sixteen bytes at a time and no branch: this is the step that sees the most bytes of a report.
struct Tally {
  private typealias Chunk = SIMD16<UInt8>

  let words: Int
  /// Words that begin with a capital letter of ASCII.
  let capitals: Int
  /// Stops before a blank.
  let stops: Int
  /// Capital letters of ASCII.
  let large: Int
  /// Characters of East Asian scripts, near enough.
  let ideographs: Int
  /// Whether there is a small letter of ASCII.
  let hasSmall: Bool
  let hasDigit: Bool
  let hasBar: Bool

  /// Counts in `bytes[start..<end]`, which begins with no blank and is no longer than 128 bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var (starts, capitalStarts, stopped) = (Chunk(), Chunk(), Chunk())
    var (large, wide) = (Chunk(), Chunk())
    var (small, digits, bars) = (Chunk(), Chunk(), Chunk())
    var index = start
    while index < end {
      var here = Self.chunk(bytes, index)
      var before = Self.chunk(bytes, index - 1)
      // A line begins as if a blank stood before it.
      if index == start { before[0] = 0x20 }
      if end &- index < 16 {
        here = Self.cut(here, end - index)
        before = Self.cut(before, end - index)
      }
      let blank = Self.marks(here .<= Chunk(repeating: 0x20))
      let blankBefore = Self.marks(before .<= Chunk(repeating: 0x20))
      let capital = Self.marks(here &- Chunk(repeating: 0x41) .<= Chunk(repeating: 25))
      starts &-= blankBefore & (blankBefore ^ blank)
      capitalStarts &-= blankBefore & capital
      stopped &-= blank & Self.stops(before)
      large &-= capital
      wide &-= Self.marks(here &- Chunk(repeating: 0xE3) .<= Chunk(repeating: 6))
      small |= Self.marks(here &- Chunk(repeating: 0x61) .<= Chunk(repeating: 25))
      digits |= Self.marks(here &- Chunk(repeating: 0x30) .<= Chunk(repeating: 9))
      bars |= Self.marks(here .== Chunk(repeating: UInt8(ascii: "|")))
      index &+= 16
    }
    words = Self.sum(starts)
    capitals = Self.sum(capitalStarts)
    stops = Self.sum(stopped)
    self.large = Self.sum(large)
    ideographs = Self.sum(wide)
    hasSmall = Self.hasMark(small)
    hasDigit = Self.hasMark(digits)
    hasBar = Self.hasMark(bars)
  }

  /// Sixteen bytes from `offset` on, blanks for those outside the text.
  @inline(__always)
  private static func chunk(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Chunk {
    if offset >= 0, offset <= bytes.count - 16, let base = bytes.baseAddress {
      return UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: Chunk.self)
    }
    var chunk = Chunk(repeating: 0x20)
    for place in 0..<16 where offset + place >= 0 && offset + place < bytes.count {
      chunk[place] = bytes[offset + place]
    }
    return chunk
  }

  /// The first `count` bytes, and then marks that nothing is counted at.
  @inline(__always)
  private static func cut(_ chunk: Chunk, _ count: Int) -> Chunk {
    let places = Chunk(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    let kept = marks(places .< Chunk(repeating: UInt8(truncatingIfNeeded: count)))
    let dashes = Chunk(repeating: UInt8(ascii: "-"))
    return (chunk ^ dashes) & kept ^ dashes
  }

  @inline(__always)
  private static func stops(_ chunk: Chunk) -> Chunk {
    marks(chunk .== Chunk(repeating: UInt8(ascii: "."))) | marks(chunk .== Chunk(repeating: UInt8(ascii: "!")))
      | marks(chunk .== Chunk(repeating: UInt8(ascii: "?")))
  }

  /// All bits of a byte where `mask` holds, none elsewhere.
  @inline(__always)
  private static func marks(_ mask: SIMDMask<SIMD16<Int8>>) -> Chunk {
    unsafeBitCast(mask, to: Chunk.self)
  }

  @inline(__always)
  private static func hasMark(_ chunk: Chunk) -> Bool {
    let halves = unsafeBitCast(chunk, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  /// The sum of sixteen bytes of at most eight each.
  @inline(__always)
  private static func sum(_ chunk: Chunk) -> Int {
    let halves = unsafeBitCast(chunk, to: SIMD2<UInt64>.self)
    let sum = (halves[0] &+ halves[1]) &* 0x0101_0101_0101_0101
    return Int(truncatingIfNeeded: sum >> 56)
  }
}
