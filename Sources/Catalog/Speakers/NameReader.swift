/// Reads names by the hundred thousand: words that were seen lately are not read again.
struct NameReader {
  private struct Known {
    let letters: UInt64
    let word: NameWord
  }

  /// Longer names are left as they are, in bytes.
  private static let longest = 200

  private var known: [Known?]
  private var words: [NameWord] = []

  /// Creates a reader that remembers so many words, or a few less.
  init(remembering count: Int) {
    known = [Known?](repeating: nil, count: count)
  }

  /// Reads a name; nil for one that nothing can be compared with.
  mutating func form(of name: String) -> NameForm? {
    var name = name
    return name.withUTF8 { form(of: $0) }
  }

  /// Reads a name's bytes.
  mutating func form(of name: UnsafeBufferPointer<UInt8>) -> NameForm? {
    guard name.count <= Self.longest else { return nil }
    words.removeAll(keepingCapacity: true)
    var (start, place, hyphens) = (0, 0, 0)
    while place < name.count {
      let width = Self.blank(at: place, in: name)
      guard width > 0 else {
        if name[place] == 0x2D { hyphens += 1 }
        place += 1
        continue
      }
      if start < place { words.append(word(UnsafeBufferPointer(rebasing: name[start..<place]))) }
      place += width
      start = place
    }
    if start < name.count { words.append(word(UnsafeBufferPointer(rebasing: name[start...]))) }
    guard !words.contains(where: { $0.traits.contains(.unread) }) else {
      return NameForm(unread: String(decoding: name, as: UTF8.self))
    }
    return NameForm(words[...], hyphens: hyphens, isSmall: Self.isSmall(name))
  }

  /// The length of what parts words at a place: blanks of every width, points and commas.
  private static func blank(at place: Int, in name: UnsafeBufferPointer<UInt8>) -> Int {
    switch name[place] {
    case 0x20, 0x2E, 0x2C, 0x09...0x0D: return 1
    case 0xC2 where place + 1 < name.count: return [0xA0, 0x85].contains(name[place + 1]) ? 2 : 0
    case 0xE2 where place + 2 < name.count:
      let end = name[place + 2]
      if name[place + 1] == 0x80 { return end <= 0x8A || [0xA8, 0xA9, 0xAF].contains(end) ? 3 : 0 }
      return name[place + 1] == 0x81 && end == 0x9F ? 3 : 0
    case 0xE3 where place + 2 < name.count: return name[place + 1] == 0x80 && name[place + 2] == 0x80 ? 3 : 0
    case _: return 0
    }
  }

  private static func isSmall(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = name.first else { return false }
    if first < 0x80 { return (0x61...0x7A).contains(first) }
    return String(decoding: name.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// Reads a word, or remembers it.
  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) -> NameWord {
    guard !known.isEmpty else { return NameWord(String(decoding: bytes, as: UTF8.self)[...]) }
    var letters: UInt64 = 14_695_981_039_346_656_037
    for byte in bytes { letters = (letters ^ UInt64(byte)) &* 1_099_511_628_211 }
    letters ^= letters >> 29
    let slot = Int(letters % UInt64(known.count))
    if let known = known[slot], known.letters == letters { return known.word }
    let word = NameWord(String(decoding: bytes, as: UTF8.self)[...])
    known[slot] = Known(letters: letters, word: word)
    return word
  }
}
