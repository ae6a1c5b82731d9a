/// The furniture phrases as a table to look lines up in.
struct PhraseBook: Sendable {
  private struct Entry {
    var whole: Sign?
    var opening: Sign?
    var openingBeforeMark: Sign?
  }

  private var entries: [Entry] = []
  /// The place of each phrase's entry, counted from 1.
  private var places = WordTable([UInt64]())
  /// A mark for each phrase's first word, first two words and so on, so that most lines cost one step or two.
  private var beginnings: [Bool] = Array(repeating: false, count: 32_768)

  /// The book of all phrases Dateline knows.
  static let shared = PhraseBook(FurniturePhrases.all)

  /// Reads phrases: `share this` is a whole line, `read more:*` opens one before a colon, dash or bar, `sign up to *`
  /// opens one.
  init(_ groups: [(Sign, [String])]) {
    var entries: [UInt64: Entry] = [:]
    for (sign, phrases) in groups {
      for phrase in phrases {
        let key = Folding.hash(phrase)
        var entry = entries[key] ?? Entry()
        if phrase.hasSuffix(":*") {
          entry.openingBeforeMark = sign
        } else if phrase.hasSuffix("*") {
          entry.opening = sign
        } else {
          entry.whole = sign
        }
        entries[key] = entry
        markBeginnings(phrase)
      }
    }
    let sorted = entries.sorted { $0.key < $1.key }
    self.entries = sorted.map(\.value)
    places = WordTable(sorted.enumerated().map { ($1.key, UInt16($0 + 1)) })
  }

  private mutating func markBeginnings(_ phrase: String) {
    var hash = Folding.seed
    var isBorder = false
    var bytes = Array(phrase.utf8)
    bytes.append(0x20)
    bytes.withUnsafeBufferPointer { bytes in
      for byte in Folding(bytes, 0, bytes.count) {
        if byte == 0 {
          if !isBorder, hash != Folding.seed { beginnings[Self.mark(hash)] = true }
          isBorder = hash != Folding.seed
        } else {
          if isBorder { hash = Folding.hash(hash, 0) }
          isBorder = false
          hash = Folding.hash(hash, byte)
        }
      }
    }
  }

  private static func mark(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ hash >> 32) & 32_767) }

  /// What `bytes[start..<end]` is by its words, and where the phrase that told it ends.
  func sign(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (sign: Sign, end: Int)? {
    var found: (sign: Sign, end: Int)?
    var hash = Folding.seed
    var words = 0
    var isInside = false
    var folding = Folding(bytes, start, min(end, start + 120))
    while true {
      let byte = folding.next()
      if let byte, byte != 0 {
        if !isInside, words > 0 { hash = Folding.hash(hash, 0) }
        isInside = true
        hash = Folding.hash(hash, byte)
        continue
      }
      if isInside {
        isInside = false
        words += 1
        let wordEnd = byte == nil ? folding.offset : folding.offset - 1
        if !beginnings[Self.mark(hash)] { return found }
        let place = places.value(hash)
        if place != 0 {
          let entry = entries[Int(place) - 1]
          if let sign = entry.opening { found = (sign, wordEnd) }
          if let sign = entry.openingBeforeMark, isMark(bytes, wordEnd, end) { found = (sign, wordEnd) }
          if let sign = entry.whole, !hasWord(bytes, wordEnd, end) { return (sign, end) }
        }
        if words == 9 { return found }
      }
      if byte == nil { return found }
    }
  }

  private func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, bytes[index] == 0x20 { index += 1 }
    guard index < end else { return true }
    switch bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ">"), 0xC2, 0xE2, 0xEF: return true
    default: return false
    }
  }

  /// Whether a letter or digit follows within the line.
  private func hasWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start < 40 else { return true }
    return Folding(bytes, start, end).contains { $0 != 0 }
  }
}
