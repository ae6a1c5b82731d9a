import News

/// Tells the language of a text by its commonest words and letters.
enum LanguageGuess {
  /// How far into the text it looks.
  private static let reach = 2_000
  /// How many of a language's words must stand there before it counts against English.
  private static let fewest = 3

  /// Short words that are common in one language and rare in the others, by language; at most 8 bytes each.
  private static let commonWords: [(language: String, words: String)] = [
    ("en", "the of and that for with was said from are has his which have by he be at this would"),
    ("de", "der die das und den von mit ist im für auf nicht eine des dem sich auch ein wurde nach bei zu am hat"),
    ("fr", "le les des et une du est dans pour que qui sur au pas avec sont par ce il été aux cette mais ses"),
    ("es", "el los las del y una que por con para se su como más pero fue ha este sus según también desde al"),
    ("it", "il di che della per una non con del gli sono nel dei alla più anche è dal delle ha al lo si come"),
    ("pt", "o os do da em um uma não para com que dos das por mais foi ao são se como à também seu pelo na no"),
  ]

  /// A word of at most 8 bytes, packed, and bit by bit the languages of `commonWords` that have it.
  private static let table: [(word: UInt64, languages: UInt8)] = {
    var table = Array(repeating: (word: UInt64(0), languages: UInt8(0)), count: 512)
    for (index, row) in commonWords.enumerated() {
      for word in row.words.split(separator: " ") {
        let packed = word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var place = place(of: packed)
        while table[place].word != 0, table[place].word != packed { place = (place + 1) & 511 }
        table[place].word = packed
        table[place].languages |= 1 << UInt8(index)
      }
    }
    return table
  }()

  /// An ISO 639-1 code; `en` where the text does not tell.
  static func language(of article: Article) -> String {
    let start = min(article.body.first?.range.start ?? 0, article.text.count)
    let end = min(article.text.count, start + reach)
    return article.text.bytes.withUnsafeBufferPointer { text in
      let bytes = UnsafeBufferPointer(rebasing: text[start..<end])
      return byScript(bytes) ?? byWords(bytes)
    }
  }

  /// The language of a text whose letters are mostly not Latin; nil for Latin ones.
  private static func byScript(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var latin = 0
    var cyrillic = 0
    var arabic = 0
    var kana = 0
    var han = 0
    for byte in text {
      switch byte {
      case 0x41..<0x5B, 0x61..<0x7B: latin += 1
      case 0xD0, 0xD1: cyrillic += 1
      case 0xD8, 0xD9: arabic += 1
      case 0xE3: kana += 1
      case 0xE4...0xE9: han += 1
      default: break
      }
    }
    let most = max(cyrillic, arabic, kana + han)
    guard most > 0, most * 2 > latin else { return nil }
    if most == cyrillic { return "ru" }
    if most == arabic { return "ar" }
    return kana * 8 > han ? "ja" : "zh"
  }

  private static func byWords(_ text: UnsafeBufferPointer<UInt8>) -> String {
    var hits = SIMD8<Int32>.zero
    var word: UInt64 = 0
    for byte in text {
      if byte >= 0x80 || WordBorder.isWordByte(byte) {
        word = word >> 56 != 0 ? .max : word << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        continue
      }
      count(word, &hits)
      word = 0
    }
    count(word, &hits)
    let most = hits.max()
    guard most >= fewest, most > hits[0] else { return "en" }
    return commonWords[commonWords.indices.first { hits[$0] == most } ?? 0].language
  }

  private static func count(_ word: UInt64, _ hits: inout SIMD8<Int32>) {
    guard word != 0, word != .max else { return }
    var place = place(of: word)
    while table[place].word != 0 {
      if table[place].word == word {
        for index in commonWords.indices where table[place].languages & 1 << UInt8(index) != 0 { hits[index] += 1 }
        return
      }
      place = (place + 1) & 511
    }
  }

  private static func place(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 40) & 511
  }
}
