/// Tells single quotation marks from apostrophes.
struct SingleMarks {
  /// How far a closing mark may be, in bytes.
  private static let farthest = 1500
  /// Of, the, with, and, as dialects shorten them.
  private static let shortened = ["o", "th", "wi", "an"]

  private let bytes: UnsafeBufferPointer<UInt8>
  private let from: Int
  private let to: Int
  private let lexicon: Lexicon

  /// Reads inside the block `from..<to`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int, lexicon: Lexicon) {
    self.bytes = bytes
    self.from = from
    self.to = to
    self.lexicon = lexicon
  }

  /// The mark that closes what `mark` opens; nil if `mark` is an apostrophe.
  ///
  /// Reads no farther than the next mark that opens, so that a block full of apostrophes is read once.
  func closer(of mark: QuoteMark, _ sides: MarkSides) -> QuoteMark? {
    guard opens(mark, sides) else { return nil }
    let limit = min(to, mark.end + Self.farthest)
    var weak: QuoteMark?
    var at = mark.end
    while at < limit {
      guard QuoteMark.mayBegin(bytes[at]), let next = QuoteMark(bytes, at: at, limit: to) else {
        at += 1
        continue
      }
      at = next.end
      let sides = MarkSides(next, in: bytes, from: from, to: to)
      if next.isSingle, opens(next, sides) { return weak }
      guard ends(mark, next, sides) else { continue }
      guard isPossessive(next, sides) || isShortened(next, sides) else { return next }
      weak = weak ?? next
    }
    return weak
  }

  private func opens(_ mark: QuoteMark, _ sides: MarkSides) -> Bool {
    switch mark.shape {
    case .apostrophe, .singleOpening, .singleLow:
      guard sides.canOpen, sides.left != .closePunctuation || mark.shape == .singleOpening else { return false }
      return !isElision(after: mark.end)
    case .singleClosing, .straight, .opening, .closing, .low, .leftGuillemet, .rightGuillemet, .leftCorner,
      .rightCorner:
      return false
    }
  }

  private func ends(_ open: QuoteMark, _ mark: QuoteMark, _ sides: MarkSides) -> Bool {
    switch mark.shape {
    case .apostrophe:
      return sides.canClose && open.shape != .singleLow
    case .singleClosing:
      return sides.canClose
    case .singleOpening:
      return open.shape == .singleLow && sides.canClose
    case .straight:
      // '' that is two single marks in a row: the end of a quote in a quote.
      return mark.end - mark.start == 2 && sides.canClose
    case .singleLow, .opening, .closing, .low, .leftGuillemet, .rightGuillemet, .leftCorner, .rightCorner:
      return false
    }
  }

  /// Whether the mark may be that of "the boys' club": after s, with a small letter or the true end to come.
  private func isPossessive(_ mark: QuoteMark, _ sides: MarkSides) -> Bool {
    guard sides.left == .letter, mark.start > from, mark.end + 1 < to else { return false }
    guard bytes[mark.start - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    if sides.right == .blank { return bytes[mark.end + 1] &- 0x61 < 26 }
    return sides.right == .closePunctuation && QuoteMark(bytes, at: mark.end + 1, limit: to)?.isSingle == true
  }

  /// Whether the mark shortens the word before it and a small letter follows: a bit o' luck.
  private func isShortened(_ mark: QuoteMark, _ sides: MarkSides) -> Bool {
    guard sides.left == .letter, sides.right == .blank, mark.end + 1 < to, bytes[mark.end + 1] &- 0x61 < 26 else {
      return false
    }
    var at = mark.start
    while at > from, mark.start - at < 3, (bytes[at - 1] | 0x20) &- 0x61 < 26 { at -= 1 }
    return Self.shortened.contains { $0.utf8.elementsEqual(bytes[at..<mark.start]) }
  }

  /// Whether the word at `at` is one that an apostrophe shortens: '90s, 'em, 'tis.
  private func isElision(after at: Int) -> Bool {
    var hash = WordHash()
    var end = at
    while end < to, end - at < 8, (bytes[end] | 0x20) &- 0x61 < 26 {
      hash.add(bytes[end])
      end += 1
    }
    if end > at { return lexicon.classes(of: hash.value).contains(.elision) }
    while end < to, bytes[end] &- 0x30 < 10 { end += 1 }
    guard end - at == 2 else { return false }
    return end == to || bytes[end] <= 0x20 || bytes[end] | 0x20 == UInt8(ascii: "s")
  }
}
