/// A word of a name by its sound, so that Sergei, Sergey and Сергей are one.
enum Transliteration {
  /// What stands for a word whatever alphabet it was taken from; nil if it is in none that is known here.
  ///
  /// The word is folded letter by letter, then spelt in one way; linear.
  static func key(of word: some StringProtocol) -> String? {
    var letters: [UInt8] = []
    for scalar in word.unicodeScalars {
      guard let bare = Folding.bare(Folding.small(scalar.value)) else { continue }
      if (0x61...0x7A).contains(bare) {
        letters.append(UInt8(bare))
      } else if let latin = cyrillic[bare] {
        letters.append(contentsOf: latin.utf8)
      } else if !skipped.contains(bare) {
        return nil
      }
    }
    guard !letters.isEmpty else { return nil }
    return String(decoding: spelt(letters), as: UTF8.self)
  }

  /// The letters spelt in one way.
  private static func spelt(_ letters: [UInt8]) -> [UInt8] {
    var spelt: [UInt8] = []
    var place = 0
    while place < letters.count {
      let rule = rule(at: place, of: letters)
      // One of two like letters is enough.
      for letter in rule?.to ?? [letters[place]] where spelt.last != letter { spelt.append(letter) }
      place += rule?.from.count ?? 1
    }
    // Yeltsin and Eltsin; Sergej and Sergei; Pavloff and Pavlov.
    if spelt.count > 3, spelt.starts(with: Array("ie".utf8)) { spelt.removeFirst() }
    if spelt.count > 2, spelt.last == 0x6A { spelt[spelt.count - 1] = 0x69 }
    if spelt.count > 2, spelt[spelt.count - 2] == 0x69, spelt.last == 0x69 { spelt.removeLast() }
    if spelt.count > 3, spelt.last == 0x66, [0x65, 0x6F].contains(spelt[spelt.count - 2]) {
      spelt[spelt.count - 1] = 0x76
    }
    return spelt
  }

  private static func rule(at place: Int, of letters: [UInt8]) -> (from: [UInt8], to: [UInt8])? {
    let first = Int(letters[place]) - 0x61
    guard byFirst.indices.contains(first) else { return nil }
    return byFirst[first].first { rule in
      // Joe and Zoe end so.
      let isMark = rule.from.count == 2 && rule.from[1] == 0x65
      return letters[place...].starts(with: rule.from) && !(isMark && place + 2 == letters.count)
    }
  }

  /// For each first letter, the longer ones first.
  private static let byFirst: [[(from: [UInt8], to: [UInt8])]] = (UInt8(0x61)...0x7A).map { letter in
    rules.filter { $0.from.first == letter }
  }

  private static let rules: [(from: [UInt8], to: [UInt8])] = [
    ("tsch", "ch"), ("shch", "sh"), ("tch", "ch"), ("sch", "sh"), ("ck", "k"), ("kh", "h"), ("gh", "g"), ("ph", "f"),
    ("ou", "u"), ("oo", "u"), ("oe", "o"), ("ue", "u"), ("ae", "a"), ("q", "k"), ("w", "v"), ("x", "ks"), ("y", "i"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Signs inside a word that say nothing: apostrophes, points, hyphens.
  private static let skipped: Set<UInt32> = [0x27, 0x2D, 0x2E, 0x60, 0xB4, 0x2BC, 0x2010, 0x2011, 0x2018, 0x2019]

  /// Small letters, as English papers spell them.
  private static let cyrillic: [UInt32: String] = {
    let pairs: [(Character, String)] = [
      ("а", "a"), ("б", "b"), ("в", "v"), ("г", "g"), ("ґ", "g"), ("д", "d"), ("е", "e"), ("ё", "e"), ("є", "e"),
      ("ж", "zh"), ("з", "z"), ("и", "i"), ("і", "i"), ("ї", "i"), ("й", "i"), ("к", "k"), ("л", "l"), ("м", "m"),
      ("н", "n"), ("о", "o"), ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("у", "u"), ("ў", "u"), ("ф", "f"),
      ("х", "h"), ("ц", "ts"), ("ч", "ch"), ("ш", "sh"), ("щ", "sh"), ("ъ", ""), ("ы", "i"), ("ь", ""), ("э", "e"),
      ("ю", "iu"), ("я", "ia"), ("ј", "j"), ("љ", "lj"), ("њ", "nj"), ("ћ", "c"), ("ђ", "dj"), ("џ", "dz"),
    ]
    let letters = pairs.compactMap { pair in pair.0.unicodeScalars.first.map { ($0.value, pair.1) } }
    return Dictionary(letters) { first, _ in first }
  }()
}
