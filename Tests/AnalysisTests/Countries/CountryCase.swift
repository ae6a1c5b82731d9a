import Analysis
import News
import Testing

/// A text and the codes a careful reader finds in it, sorted, with spaces between them.
struct CountryCase: CustomTestStringConvertible {
  let text: String
  let codes: String

  init(_ text: String, _ codes: String) {
    self.text = text
    self.codes = codes
  }

  var testDescription: String { text }

  /// The article whose body the text is, one block a line.
  static func article(_ text: String) -> Article {
    var blocks: [Block] = []
    var start = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty { blocks.append(Block(TextRange(start, start + line.count))) }
      start += line.count + 1
    }
    return Article(text: Text(text), headline: Headline("", range: nil, isDerived: true), body: blocks)
  }

  /// Holds what Dateline finds against what is expected.
  func check(language: String? = "en", sourceLocation: SourceLocation = #_sourceLocation) {
    let mentions = Analyst.annotations(of: Self.article(text), language: language).mentions
    let found = Set(mentions.map(\.country.code)).sorted().joined(separator: " ")
    #expect(found == codes, "\(text)", sourceLocation: sourceLocation)
  }
}
