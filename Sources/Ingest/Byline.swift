import News

/// A line that names who wrote the article.
struct Byline {
  /// The names, without what announces them.
  let range: TextRange

  /// Reads "By Ann Lee", "Von Anna Berg und Ben Vogt", "Author: …"; nil for anything else.
  init?(announcedIn bytes: UnsafeBufferPointer<UInt8>, _ line: Line) {
    guard line.count <= 160, line.words <= 22, let start = Self.announcement(bytes, line) else { return nil }
    var end = Self.nameEnd(bytes, start, line.end)
    while end > start, Self.isTrailing(bytes[end - 1]) { end -= 1 }
    guard end - start >= 3, end - start <= 110 else { return nil }
    guard Bytes.isUpper(bytes[start]) || bytes[start] >= 0x80 else { return nil }
    let comma = bytes[start..<end].firstIndex(of: UInt8(ascii: ",")) ?? end
    guard Self.isMostlyCapital(bytes, start, end) || comma < end && Names.isName(bytes, start, comma) else {
      return nil
    }
    range = TextRange(start, end)
  }

  /// Whether "By" or its like stands alone on `line`; the name is on the next.
  static func isAnnouncement(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    line.count <= 16 && openers.contains(Folding.hash(bytes, line.start, line.end))
  }

  /// Reads the name in "Reporting by Ann Lee; editing by Tom Hale" at a report's end; nil for anything else.
  init?(creditedIn bytes: UnsafeBufferPointer<UInt8>, _ line: Line) {
    let opening: StaticString = "Reporting by "
    guard line.count > opening.utf8CodeUnitCount else { return nil }
    let mark = line.start + (bytes[line.start] == UInt8(ascii: "(") ? 1 : 0)
    guard Bytes.matches(opening, in: bytes, at: mark) else { return nil }
    let start = mark + opening.utf8CodeUnitCount
    var end = start
    while end < line.end, !Self.endsCredit(bytes, end) { end += 1 }
    guard Names.isList(bytes, start, end) else { return nil }
    range = TextRange(start, end)
  }

  private static func endsCredit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ";"), UInt8(ascii: ")"): true
    case UInt8(ascii: "."): index + 1 == bytes.count || Bytes.isLineEnd(bytes[index + 1])
    case 0x20: Bytes.matches(" in ", in: bytes, at: index) || Bytes.matches(" for ", in: bytes, at: index)
    default: false
    }
  }

  /// Where the names begin after "By" or its like.
  private static func announcement(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Int? {
    var index = line.start
    while index < line.end, !Bytes.isLetter(bytes[index]), index - line.start < 5 { index += 1 }
    let first = index
    while index < line.end, Bytes.isLetter(bytes[index]), bytes[index] != 0xC2 { index += 1 }
    guard index > first, index - first <= 24 else { return nil }
    let hash = Folding.hash(bytes, first, index)
    var next = index
    while next < line.end, bytes[next] != UInt8(ascii: ":") ? Bytes.blankLength(bytes, at: next) > 0 : true {
      next += max(1, Bytes.blankLength(bytes, at: next))
    }
    guard next > index, next < line.end else { return nil }
    let hasColon = bytes[index..<next].contains(UInt8(ascii: ":"))
    if openers.contains(hash) { return next }
    return hasColon && titles.contains(hash) || !hasColon && hash == writtenHash
      ? skipOpener(bytes, next, line.end) : nil
  }

  /// Passes "by" after "Written" or "Author:".
  private static func skipOpener(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    for opener in ["by ", "By ", "von ", "BY "] as [StaticString] where Bytes.matches(opener, in: bytes, at: start) {
      return start + opener.utf8CodeUnitCount
    }
    return start
  }

  /// Before a date, a bar, "Published" and the like.
  private static func nameEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "@"): return index
      case UInt8(ascii: "-") where Bytes.at(index - 1, in: bytes) == 0x20 && Bytes.at(index + 1, in: bytes) == 0x20:
        return index
      case 0xE2
      where Bytes.matches("\u{2022}", in: bytes, at: index) || Bytes.matches("\u{2013}", in: bytes, at: index):
        return index
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return wordBefore(bytes, start, index)
      case 0x20 where isStopWord(bytes, index + 1, end): return index
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where isGlued(bytes, start, index, end): return index
      default: index += 1
      }
    }
    return end
  }

  /// Before the month that stands right before a number, if one does.
  private static func wordBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ digit: Int) -> Int {
    var end = digit
    while end > start, !Bytes.isLetter(bytes[end - 1]) { end -= 1 }
    var first = end
    while first > start, Bytes.isLetter(bytes[first - 1]) { first -= 1 }
    return MonthNames.month(Folding.hash(bytes, first, end)) == nil ? digit : first
  }

  private static func isStopWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, Bytes.isLetter(bytes[index]) { index += 1 }
    if Bytes.matches("on ", in: bytes, at: start) || Bytes.matches("am ", in: bytes, at: start)
      || Bytes.matches("On", in: bytes, at: start)
        && (start + 2 == end || Bytes.isDigit(Bytes.at(start + 3, in: bytes)))
    {
      return true
    }
    return index - start >= 4 && stops.contains(Folding.hash(bytes, start, index))
  }

  /// Whether what the author is begins at `index` without a blank: "Ann LeeStaff Writer".
  private static func isGlued(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ index: Int, _ end: Int) -> Bool {
    guard index > start + 4, Bytes.isLower(bytes[index - 1]) else { return false }
    var last = index
    while last < end, Bytes.isLetter(bytes[last]) { last += 1 }
    return glued.contains(Folding.hash(bytes, index, last))
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
  }

  /// Whether most words begin with a capital, as names do and sentences do not.
  private static func isMostlyCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var words = 0
    var small = 0
    for index in start..<end where index == start || bytes[index - 1] == 0x20 {
      words += 1
      if Bytes.isLower(bytes[index]) { small += 1 }
    }
    return words <= 14 && small * 3 <= words
  }

  private static func hashes(_ words: String) -> WordTable {
    WordTable(words.split(separator: " ").map { Folding.hash(String($0)) })
  }

  private static let writtenHash = Folding.hash("written")
  private static let openers = hashes("by byby von par por di автор текст")
  private static let titles = hashes(
    "author authors autor autorin autoren auteur auteurs autore autora reporter writer writers story text texto words редактор журналист written yazar"
  )
  private static let glued = hashes(
    "staff senior special publish published updated posted reporter editor contributor associate political follow"
  )
  private static let stops = hashes("published updated posted staff veröffentlicht publié published read last")
}
