/// The name of an outlet as far as its spellings have it in common: `The Coast`, `thecoast.example` and `COAST` are one.
struct OutletKey: Equatable {
  private let letters: [UInt8]

  init(_ name: String) {
    var words = Array(name.lowercased().utf8)[...]
    if words.contains(0x2E), !words.contains(0x20) {
      for opening in ["www.", "m.", "amp."] where words.starts(with: opening.utf8) {
        words = words.dropFirst(opening.utf8.count)
      }
      let labels = words.split(separator: 0x2E)
      // `coast.example`, `coast.co.example`.
      let ending = labels.count > 2 && labels[labels.count - 2].count <= 3 ? 2 : 1
      if labels.count > ending { words = Array(labels.dropLast(ending).joined())[...] }
    }
    var letters = Self.letters(words)
    if letters.starts(with: "the".utf8), letters.count > 3 { letters.removeFirst(3) }
    self.letters = letters
  }

  /// The letters and digits of words, small where they are Latin.
  static func letters(of words: String) -> [UInt8] {
    letters(Array(words.lowercased().utf8)[...])
  }

  /// Without ASCII's signs and blanks, and those of general punctuation.
  private static func letters(_ words: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    var index = words.startIndex
    while index < words.endIndex {
      let byte = words[index]
      if byte == 0xE2, index + 2 < words.endIndex, (0x80...0x81).contains(words[index + 1]) {
        index += 3
        continue
      }
      if byte == 0xC2, index + 1 < words.endIndex {
        index += 2
        continue
      }
      if byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) { letters.append(byte) }
      index += 1
    }
    return letters
  }
}
