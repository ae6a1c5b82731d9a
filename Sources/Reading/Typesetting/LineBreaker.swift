import News
import Screen

/// Breaks a run of text into lines of a width.
///
/// A line begins and ends with something other than a blank, and only blanks stand between two lines: nothing else is
/// ever dropped. A word longer than a line is cut where the line is full, and so is one that goes on and on without
/// taking columns: what a line costs to draw is bounded by its width. Linear in the bytes.
struct LineBreaker {
  /// More bytes than that a column do not stand in a line, but for a few: no writing needs as many.
  private static let mostBytesAColumn = 32
  private static let mostBytesBesides = 256

  /// Columns of a line, at least 1.
  private let columns: Int
  /// No line has more bytes.
  private let mostBytes: Int
  /// Whether a line end in the text ends the line, or is a blank like others.
  private let keepsLineEnds: Bool
  private let take: (_ start: Int, _ end: Int) -> Void

  /// Where the line begins that is being filled.
  private var lineStart = 0
  /// Columns filled so far, blanks at the end included.
  private var filled = 0
  /// The end of the last scalar that is no blank.
  private var wordEnd = 0
  /// The last place where the line may be broken: the end of this line and the start of the next one.
  private var breakEnd = 0
  private var breakStart = 0
  /// The columns filled at `breakStart`.
  private var breakFilled = 0
  private var previous = BreakClass.blank
  /// Whether blanks stand before the next scalar; true at a line's start.
  private var afterBlank = true
  /// Whether `previous` is a hyphen that stands after a blank: a minus, an option, no place to break.
  private var isHyphenLoose = true

  private init(columns: Int, keepsLineEnds: Bool, take: @escaping (Int, Int) -> Void) {
    self.columns = max(1, columns)
    mostBytes = self.columns * Self.mostBytesAColumn + Self.mostBytesBesides
    self.keepsLineEnds = keepsLineEnds
    self.take = take
  }

  /// Breaks `bytes[start..<end]`; hands over where each line starts and ends.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8; where it is not, a byte counts as a letter.
  ///   - start: where to begin.
  ///   - end: where to stop; `bytes.count` at most.
  ///   - columns: the width of a line; below 1 counts as 1.
  ///   - keepsLineEnds: whether a line end in the text ends the line, or is a blank like others.
  ///   - take: called for every line in order; no line is empty.
  static func forEachLine(
    of bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    to end: Int,
    columns: Int,
    keepsLineEnds: Bool = false,
    _ take: (_ start: Int, _ end: Int) -> Void
  ) {
    withoutActuallyEscaping(take) { take in
      var breaker = LineBreaker(columns: columns, keepsLineEnds: keepsLineEnds, take: take)
      breaker.run(bytes, from: start, to: min(end, bytes.count))
    }
  }

  private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    beginLine(at: start)
    BreakClass.ofASCII.withUnsafeBufferPointer { ofASCII in
      var at = start
      while at < end {
        let byte = bytes[at]
        if byte < 0x80 {
          let kind = ofASCII[Int(byte)]
          if kind != .blank {
            add(kind, columns: 1, from: at, to: at + 1)
          } else if byte == 0x0A, keepsLineEnds {
            finishLine(next: at + 1)
          } else {
            addBlank(columns: 1, to: at + 1)
          }
          at += 1
        } else {
          let next = UTF8Step.end(ofScalarAt: at, in: bytes, limit: end)
          addWide(UTF8Step.scalar(from: at, to: next, in: bytes), from: at, to: next)
          at = next
        }
      }
    }
    finishLine(next: end)
  }

  private mutating func addWide(_ scalar: Unicode.Scalar, from start: Int, to end: Int) {
    let kind = BreakClass.beyondASCII(scalar.value)
    let width = scalar.shown.columns
    if kind == .blank {
      addBlank(columns: width, to: end)
    } else if width == 0, !afterBlank, end - lineStart <= mostBytes {
      // A mark belongs to what stands before it; a joiner holds both sides together.
      wordEnd = end
      if kind == .glue { previous = .glue }
    } else {
      add(kind, columns: width, from: start, to: end)
    }
  }

  private mutating func addBlank(columns width: Int, to end: Int) {
    if wordEnd == lineStart {
      // Blanks at a line's start are dropped.
      beginLine(at: end)
    } else {
      filled += width
      afterBlank = true
    }
  }

  private mutating func add(_ kind: BreakClass, columns width: Int, from start: Int, to end: Int) {
    if mayBreak(before: kind), wordEnd > lineStart {
      breakEnd = wordEnd
      breakStart = start
      breakFilled = filled
    }
    if filled + width > columns || end - lineStart > mostBytes { breakLine(before: start, columns: width, to: end) }
    isHyphenLoose = kind == .hyphen && (afterBlank || previous == .hyphen)
    filled += width
    wordEnd = end
    previous = kind
    afterBlank = false
  }

  /// Ends the line at the last place to break, or, where a word alone is too long, before `start`.
  private mutating func breakLine(before start: Int, columns width: Int, to end: Int) {
    if breakEnd > lineStart {
      take(lineStart, breakEnd)
      filled -= breakFilled
      lineStart = breakStart
      breakEnd = breakStart
    }
    if filled + width > columns || end - lineStart > mostBytes, start > lineStart {
      take(lineStart, wordEnd)
      beginLine(at: start)
    }
  }

  private mutating func beginLine(at start: Int) {
    lineStart = start
    wordEnd = start
    breakEnd = start
    filled = 0
    afterBlank = true
  }

  private mutating func finishLine(next: Int) {
    if wordEnd > lineStart { take(lineStart, wordEnd) }
    beginLine(at: next)
  }

  private func mayBreak(before next: BreakClass) -> Bool {
    if afterBlank { return previous != .opening && next != .spacedClosing }
    switch next {
    case .blank: return true
    case .glue, .closing, .spacedClosing, .wideClosing, .hyphen: return false
    case .ideograph, .wideOpening:
      return previous != .opening && previous != .wideOpening && previous != .glue
    case .opening: return previous == .ideograph || previous == .wideClosing || previous == .dash
    case .digit: return previous == .ideograph || previous == .wideClosing
    case .dash: return previous == .ideograph || previous == .wideClosing
    case .letter:
      if previous == .hyphen { return !isHyphenLoose }
      return previous == .dash || previous == .ideograph || previous == .wideClosing
    }
  }
}
