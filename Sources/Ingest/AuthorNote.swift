import News

/// A line below a report that tells who its author is: "Ann Lee is a reporter".
struct AuthorNote {
  /// The author's name.
  let name: TextRange

  /// Reads a line; nil if it tells of no author.
  init?(in bytes: UnsafeBufferPointer<UInt8>, _ line: Line) {
    guard line.words >= 5, line.words <= 80, line.count <= 600, !line.traits.contains(.quoteFirst) else { return nil }
    guard let (end, verb) = Self.nameEnd(bytes, line), Names.isList(bytes, line.start, end) else { return nil }
    switch Self.verbs.value(verb) {
    case 1: guard Self.namesTrade(bytes, end, min(line.end, end + 140)) else { return nil }
    case 2: guard Self.hasTopic(bytes, end, min(line.end, end + 60)) else { return nil }
    default: return nil
    }
    name = TextRange(line.start, end)
  }

  /// The end of the name a line begins with, and the verb after it.
  private static func nameEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> (end: Int, verb: UInt64)? {
    var index = line.start
    let limit = min(line.end, line.start + 70)
    while index < limit {
      let word = index
      while index < line.end, bytes[index] != 0x20 { index += 1 }
      if word > line.start, Bytes.isLower(bytes[word]) {
        let hash = Folding.hash(bytes, word, index)
        if verbs.contains(hash) {
          let comma = bytes[word - 2] == UInt8(ascii: ",") ? 2 : 1
          return (word - comma, hash)
        }
        guard joints.contains(hash) else { return nil }
      }
      index += 1
    }
    return nil
  }

  /// Whether a writer's trade follows within a few words.
  private static func namesTrade(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      let word = index
      while index < end, Bytes.isLetter(bytes[index]) { index += 1 }
      if index > word, trades.contains(Folding.hash(bytes, word, index)) { return true }
      if bytes[min(index, end - 1)] == UInt8(ascii: ".") { return false }
      index += 1
    }
    return false
  }

  private static func hasTopic(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { index in
      bytes[index] == 0x20 && topics.contains { Bytes.matches($0, in: bytes, at: index) }
    }
  }

  private static func hashes(_ words: String) -> [UInt64] {
    words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.hash(String($0)) }
  }

  private static let topics: [StaticString] = [" for ", " about ", " on ", " politics", " business", " breaking news"]

  private static let verbs = WordTable(
    hashes("is are ist sind est es é è").map { ($0, 1) }
      + hashes("writes covers reports works blogs edits").map { ($0, 2) }
  )

  /// Small words within names and between them.
  private static let joints = WordTable(
    hashes("and und et y e de da del della di der den van von vom zu la le el al bin ibn of dos du")
  )

  private static let trades = WordTable(
    hashes(
      """
      reporter reporters editor editors writer writers correspondent correspondents columnist journalist journalists producer \
      contributor contributors blogger freelance freelancer photographer critic author intern redakteur redakteurin autor autorin \
      korrespondent korrespondentin journalistin kolumnist journaliste rédacteur rédactrice correspondant correspondante \
      periodista redactor redactora corresponsal jornalista repórter correspondente giornalista redattore
      """
    )
  )
}
