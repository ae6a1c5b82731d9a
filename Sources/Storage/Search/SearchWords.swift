import News

/// What of an article can be searched for: the words of its title, of its body, and of what is said in it.
///
/// The same article gives the same words at any time: the index forgets an article by the words that it took in.
struct SearchWords: Equatable, Sendable {
  /// Changes whenever an article would give other words than before: the index has to be made anew then.
  static let version = 1

  /// The headline.
  let title: String
  /// Deck, byline, dateline, and the article's own paragraphs, in the order of the text; no furniture.
  let body: String
  /// The words inside quotes that somebody utters and of those in the headline, none running into the next.
  let said: String

  /// Gathers the words of an article; linear in its length.
  init(of annotated: AnnotatedArticle) {
    let article = annotated.article
    title = Self.words(of: Array(article.headline.text.utf8))
    var parts = [article.deck?.range, article.byline?.range, article.dateline?.range].compactMap { $0 }
    parts += article.body.map(\.range)
    body = Self.words(of: Self.joined(parts, of: article.text, border: [0x0A]))
    let quotes = annotated.annotations.quotes.filter { $0.kind != .scare }.map(\.range)
    said = Self.words(of: Self.joined(quotes, of: article.text, border: Self.border))
  }

  /// How many bytes they have.
  var size: Int { title.utf8.count + body.utf8.count + said.utf8.count }

  /// A word that nobody types, so that no phrase runs from one quote into the next.
  private static let border = Array(" \u{E000} ".utf8)

  private static func joined(_ ranges: [TextRange], of text: Text, border: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(ranges.reduce(0) { $0 + $1.count + border.count })
    for range in ranges where range.end <= text.count {
      if !bytes.isEmpty { bytes += border }
      bytes += text.bytes[range.start..<range.end]
    }
    return bytes
  }

  private static func words(of bytes: [UInt8]) -> String {
    String(decoding: SearchLetters(bytes).bytes, as: UTF8.self)
  }
}
