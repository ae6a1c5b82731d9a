import News

/// The shape of people's names in lines that name an author.
enum Names {
  /// Whether `bytes[start..<end]` looks like one to four words of a name, each with a capital.
  static func isName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end > start, end - start <= 48 else { return false }
    var words = 0
    var index = start
    while index < end {
      while index < end, bytes[index] == 0x20 { index += 1 }
      guard index < end else { break }
      let first = index
      while index < end, bytes[index] != 0x20 { index += 1 }
      guard let isNamed = nameWord(bytes, first, index) else { return false }
      if isNamed { words += 1 }
    }
    return words >= 2 && words <= 4
  }

  /// Whether a word is a part of a name; false for a particle, nil for what no name holds.
  private static func nameWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool? {
    let hash = Folding.hash(bytes, start, end)
    // A small "von" belongs to a name, a capital "Von" announces one.
    if Bytes.isLower(bytes[start]) { return particles.contains(hash) ? false : nil }
    guard !strangers.contains(hash) else { return nil }
    for index in start..<end {
      let byte = bytes[index]
      guard byte != 0xC2, byte != 0xE2 else { return nil }
      guard Bytes.isLetter(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
      else { return nil }
    }
    return isCapital(bytes, start) ? true : nil
  }

  /// Whether a Latin, Greek or Cyrillic capital stands at `offset`, near enough; scripts without capitals tell no names.
  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x41...0x5A, 0xC4...0xC6, 0xCE: true
    case 0xC3: (0x80...0x9E).contains(Bytes.at(offset + 1, in: bytes))
    case 0xD0: (0x81...0xAF).contains(Bytes.at(offset + 1, in: bytes))
    default: false
    }
  }

  /// The names of a line that holds nothing else, without the list mark before them; nil for any other line.
  static func list(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> TextRange? {
    var start = line.start
    if line.traits.contains(.bullet) {
      while start < line.end, !Bytes.isLetter(bytes[start]) || bytes[start] == 0xE2 {
        start += bytes[start] == 0xE2 ? 3 : 1
      }
    }
    guard start < line.end else { return nil }
    // The name people go by on the net follows: "Ann Lee @annlee".
    var end = bytes[start..<line.end].firstIndex(of: UInt8(ascii: "@")) ?? line.end
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
    return isList(bytes, start, end) ? TextRange(start, end) : nil
  }

  /// Whether a run is a list of names: "Ann Lee, Tom Hale", "Ann Lee and Tom Hale, Elsin".
  static func isList(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 90 else { return false }
    var first = start
    var names = 0
    var index = start
    while index <= end {
      let isComma = index < end && bytes[index] == UInt8(ascii: ",")
      let joint = joints.first { Bytes.matches($0, in: bytes, at: index) }?.utf8CodeUnitCount
      guard index == end || isComma || joint != nil else {
        index += 1
        continue
      }
      let isNamed = isName(bytes, first, index)
      guard isNamed || names > 0 && index - first <= 24 && Bytes.isUpper(Bytes.at(first + 1, in: bytes)) else {
        return false
      }
      if isNamed { names += 1 }
      index += joint ?? 1
      first = index
    }
    return names > 0
  }

  private static let joints: [StaticString] = [" and ", " und ", " et ", " y ", " & "]

  /// Words with a capital that no name holds.
  private static let strangers = WordTable(
    """
    editor political share article correspondent staff writer reporter news read comments comment menu home login search contact about privacy policy \
    terms use sign in up subscribe newsletter more view all photo photos video gallery story stories post posts page site map top stories business \
    world sports opinion editorial chief senior redaktion redakteur startseite übersicht impressum datenschutz kontakt mehr artikel the new our your my \
    by von par por next previous follow us on free trial help center media group press release united states kingdom north south east west san los las \
    city county street university college school bank park lake island court house white minister president prime
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.hash(String($0)) }
  )

  private static let particles = WordTable(
    "de da del della di der den van von vom zu la le el al bin ibn of y e dos du".split(separator: " ").map {
      Folding.hash(String($0))
    }
  )
}
