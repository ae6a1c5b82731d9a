import News

/// Tells the language of a text by its commonest words and letters.
enum LanguageGuess {
  /// How far into the text it looks.
  private static let reach = 2_000
  /// How many of a language's words must stand there before it counts against English.
  private static let fewest = 3

  /// The language of a tag as pages state it: `de` of de-AT or DE_at; nil for a tag that names none.
  static func language(ofTag tag: String) -> String? {
    let letters = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    guard 2...3 ~= letters.count, letters.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
    return String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
  }

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
    guard hasForeignLetters(text) else { return nil }
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

  /// Whether there is any byte that begins a letter of the scripts that are counted.
  private static func hasForeignLetters(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
      while at &+ 8 <= text.count, EightBytes(text, at: at).isASCII { at &+= 8 }
      let stop = min(text.count, at &+ 8)
      while at < stop {
        // D0, D1, D8, D9, and E3 to E9.
        if text[at] & 0xF6 == 0xD0 || text[at] &- 0xE3 < 7 { return true }
        at &+= 1
      }
    }
    return false
  }

  private static func byWords(_ text: UnsafeBufferPointer<UInt8>) -> String {
    let hits = CommonWords.all.hits(in: text)
    let most = hits.max()
    guard most >= fewest, most > hits[0] else { return "en" }
    return CommonWords.language(hits.indices.first { hits[$0] == most } ?? 0)
  }
}
