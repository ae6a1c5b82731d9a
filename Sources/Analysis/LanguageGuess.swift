import News

/// Tells the language of a text by its commonest words and letters.
enum LanguageGuess {
  /// How far into the text it looks.
  private static let reach = 6_000
  /// How many of a language's words must stand there before it counts against English.
  private static let fewest = 3

  /// Short words that are common in one language and rare in the others, by language.
  private static let commonWords: [(language: String, words: String)] = [
    ("en", "the of and that for with was said from are has his which have by he be at this would"),
    ("de", "der die das und den von mit ist im für auf nicht eine des dem sich auch ein wurde nach bei zu am hat"),
    ("fr", "le les des et une du est dans pour que qui sur au pas avec sont par ce il été aux cette mais ses"),
    ("es", "el los las del y una que por con para se su como más pero fue ha este sus según también desde al"),
    ("it", "il di che della per una non con del gli sono nel dei alla più anche è dal delle ha al lo si come"),
    ("pt", "o os do da em um uma não para com que dos das por mais foi ao são se como à também seu pelo na no"),
  ]

  /// Bit by bit the languages, in the order of `commonWords`, that have a word.
  private static let table: [[UInt8]: UInt8] = {
    var table: [[UInt8]: UInt8] = [:]
    for (index, row) in commonWords.enumerated() {
      for word in row.words.split(separator: " ") { table[Array(word.utf8), default: 0] |= 1 << UInt8(index) }
    }
    return table
  }()

  /// An ISO 639-1 code; `en` where the text does not tell.
  static func language(of article: Article) -> String {
    let start = article.body.first?.range.start ?? 0
    let end = min(article.text.count, start + reach)
    return article.text.bytes.withUnsafeBufferPointer { text in
      let bytes = UnsafeBufferPointer(rebasing: text[min(start, end)..<end])
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
    var hits = Array(repeating: 0, count: commonWords.count)
    for word in text.split(whereSeparator: { !WordBorder.isWordByte($0) && $0 < 0x80 }) where word.count <= 6 {
      let languages = table[word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }] ?? 0
      for index in hits.indices where languages & 1 << UInt8(index) != 0 { hits[index] += 1 }
    }
    guard let most = hits.max(), most >= fewest, most > hits[0] else { return "en" }
    return commonWords[hits.firstIndex(of: most) ?? 0].language
  }
}
