import News

/// Pairs the quotation marks of a text, block by block.
///
/// Linear: a block is read at most twice, the second time as text in which a closing mark is missing.
struct MarkScanner {
  /// How deep quotes may nest; deeper marks are read as text.
  private static let deepest = 8
  /// How far two apostrophes may stand from those that close them, in bytes.
  private static let farthest = 2000

  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  /// The block that is read.
  private var from = 0
  private var to = 0

  private var opened: [QuoteMark] = []
  /// Where an inner quote closed last: the end of an outer one that never closes.
  private var lastClose: QuoteMark?
  private var hasNested = false
  private var hasNestedStraight = false
  private(set) var runs: [MarkedRun] = []

  /// Prepares to read a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  /// The outermost marked runs of sorted blocks, sorted.
  static func runs(in bytes: UnsafeBufferPointer<UInt8>, _ segments: [Segment], lexicon: Lexicon) -> [MarkedRun] {
    var scanner = MarkScanner(bytes, lexicon: lexicon)
    for segment in segments { scanner.readBlock(from: segment.range.start, to: segment.range.end) }
    return scanner.runs
  }

  private mutating func readBlock(from: Int, to: Int) {
    (self.from, self.to) = (from, to)
    (hasNested, hasNestedStraight, lastClose) = (false, false, nil)
    read(from: from, nesting: true)
    guard let outer = opened.first else { return }
    if hasNested, !hasNestedStraight, opened.count == 1, outer.shape == .straight, outer.start == from {
      // A paragraph of a quote that goes on, with curly marks inside straight ones.
      emit(outer, end: to, markedEnd: to, isClosed: false)
      opened.removeAll(keepingCapacity: true)
      return
    }
    if hasNested, outer.shape == .straight || outer.shape == .opening {
      opened.removeAll(keepingCapacity: true)
      read(from: outer.start, nesting: false)
    }
    closeAtEnd()
  }

  private mutating func read(from start: Int, nesting: Bool) {
    var at = start
    while true {
      at = QuoteMark.next(in: bytes, from: at, limit: to)
      guard at < to else { return }
      guard let mark = QuoteMark(bytes, at: at, limit: to) else {
        at += 1
        continue
      }
      at = mark.end
      let sides = MarkSides(mark, in: bytes, from: from, to: to)
      if opened.isEmpty {
        at = open(mark, sides)
      } else {
        meet(mark, sides, nesting: nesting)
      }
    }
  }

  /// Takes a mark outside all quotes; returns where to read on.
  private mutating func open(_ mark: QuoteMark, _ sides: MarkSides) -> Int {
    if mark.isSingle {
      let singles = SingleMarks(bytes, from: from, to: to, lexicon: lexicon)
      guard let close = singles.closer(of: mark, sides) else { return mark.end }
      emit(mark, close)
      return close.end
    }
    if mark.shape == .straight, bytes[mark.start] == UInt8(ascii: "'"), sides.canOpen {
      return endOfPair(mark)
    }
    if begins(mark, sides) {
      opened.append(mark)
      (hasNested, hasNestedStraight, lastClose) = (false, false, nil)
    }
    return mark.end
  }

  /// Past what two apostrophes open, in which single marks are nested; past the mark itself if nothing closes it.
  private func endOfPair(_ mark: QuoteMark) -> Int {
    let limit = min(to, mark.end + Self.farthest)
    var at = mark.end
    while true {
      at = QuoteMark.next(in: bytes, from: at, limit: limit)
      guard at < limit else { return mark.end }
      guard let next = QuoteMark(bytes, at: at, limit: to) else {
        at += 1
        continue
      }
      at = next.end
      guard next.shape == .straight, next.end - next.start == 2 else { continue }
      if MarkSides(next, in: bytes, from: from, to: to).canClose { return next.end }
    }
  }

  private func begins(_ mark: QuoteMark, _ sides: MarkSides) -> Bool {
    switch mark.shape {
    case .opening, .low, .leftCorner:
      return sides.right != .blank || sides.left == .blank
    case .straight:
      // Two apostrophes close what `` and “ open; they open nothing.
      if bytes[mark.start] == UInt8(ascii: "'") { return false }
      return sides.canOpen || (sides.left == .blank && sides.right == .blank && mark.end < to)
    case .closing:
      return sides.canOpen && sides.left != .closePunctuation && !sides.canClose
    case .leftGuillemet:
      return !(sides.left == .letter && sides.right != .letter)
    case .rightGuillemet:
      return sides.canOpen && !sides.canClose
    case .rightCorner, .apostrophe, .singleOpening, .singleClosing, .singleLow:
      return false
    }
  }

  /// Takes a mark inside a quote.
  private mutating func meet(_ mark: QuoteMark, _ sides: MarkSides, nesting: Bool) {
    guard let outer = opened.last, !mark.isSingle, Self.family(outer) == Self.family(mark) else { return }
    if closes(outer, mark, sides) {
      opened.removeLast()
      lastClose = mark
      if opened.isEmpty { emit(outer, mark) }
      return
    }
    guard begins(mark, sides) else { return }
    if nesting, opened.count < Self.deepest {
      hasNested = true
      hasNestedStraight = hasNestedStraight || mark.shape == .straight
      opened.append(mark)
    } else if !nesting {
      // A closing mark is missing: the earlier quote ends where this one begins.
      emit(outer, end: mark.start, markedEnd: mark.start, isClosed: false)
      opened = [mark]
    }
  }

  private func closes(_ outer: QuoteMark, _ mark: QuoteMark, _ sides: MarkSides) -> Bool {
    switch mark.shape {
    case .closing:
      return !(sides.canOpen && !sides.canClose)
    case .straight:
      if isInches(mark, sides) { return false }
      return sides.canClose || !sides.canOpen
    case .opening:
      return outer.shape == .low ? !(sides.canOpen && !sides.canClose) : sides.canClose && !sides.canOpen
    case .leftGuillemet:
      return outer.shape == .rightGuillemet
    case .rightGuillemet:
      return outer.shape == .leftGuillemet
    case .rightCorner:
      return true
    case .low, .leftCorner, .apostrophe, .singleOpening, .singleClosing, .singleLow:
      return false
    }
  }

  /// Whether a straight mark inside a quote counts inches: 6" pipe, 5'10".
  private func isInches(_ mark: QuoteMark, _ sides: MarkSides) -> Bool {
    guard sides.left == .digit, mark.end - mark.start == 1 else { return false }
    var at = mark.start
    while at > from, bytes[at - 1] &- 0x30 < 10, mark.start - at < 3 { at -= 1 }
    if at > from, bytes[at - 1] == UInt8(ascii: "'") { return true }
    guard mark.start - at <= 2, mark.end + 1 < to, bytes[mark.end] == 0x20 else { return false }
    guard bytes[mark.end + 1] &- 0x61 < 26 else { return false }
    let later = bytes[mark.end..<min(to, mark.end + 400)]
    let next = later.indices.first { at in
      QuoteMark.mayBegin(bytes[at]) && QuoteMark(bytes, at: at, limit: to).map { Self.family($0) == 0 } ?? false
    }
    guard let next, next > mark.end else { return false }
    return bytes[next - 1] > 0x20
  }

  private mutating func closeAtEnd() {
    guard let outer = opened.first else { return }
    if opened.count > 1 || hasNested, let close = lastClose, Self.family(outer) != 0 {
      emit(outer, close)
    } else {
      emit(outer, end: to, markedEnd: to, isClosed: false)
    }
    opened.removeAll(keepingCapacity: true)
  }

  private mutating func emit(_ open: QuoteMark, _ close: QuoteMark) {
    emit(open, end: close.start, markedEnd: close.end, isClosed: true)
  }

  private mutating func emit(_ open: QuoteMark, end: Int, markedEnd: Int, isClosed: Bool) {
    var start = open.end
    var end = end
    while start < end, let blank = Blank.length(bytes, at: start, limit: end) { start += blank }
    while start < end, let blank = Blank.length(bytes, before: end, limit: start) { end -= blank }
    guard start < end, bytes[start..<end].contains(where: Self.isWordByte) else { return }
    let markedEnd = isClosed ? markedEnd : end
    runs.append(
      MarkedRun(
        start: start,
        end: end,
        markedStart: open.start,
        markedEnd: markedEnd,
        isClosed: isClosed,
        isSingle: open.isSingle
      )
    )
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3
  }

  private static func family(_ mark: QuoteMark) -> Int {
    switch mark.shape {
    case .straight, .opening, .closing, .low: 0
    case .leftGuillemet, .rightGuillemet: 1
    case .leftCorner, .rightCorner: 2
    case .apostrophe, .singleOpening, .singleClosing, .singleLow: 3
    }
  }
}
