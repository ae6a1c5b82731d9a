import Catalog
import News
import Storage
import TestSupport
import Testing

/// A snippet shows what was searched for, among the words around it.
@Suite struct SnippetTests {
  private func snippet(of draft: String, for terms: TextTerm...) throws -> Snippet {
    let library = try Library(.memory)
    try Shelf(library).store(ArticleDraft(draft).annotated, at: "/news/a.txt")
    let snippets = try library.snippets(of: [ArticleID(1), ArticleID(9)], for: terms)
    #expect(snippets[ArticleID(9)] == nil)
    return try #require(snippets[ArticleID(1)])
  }

  /// The hits in brackets.
  private func marked(_ snippet: Snippet) -> String {
    var bytes = Array(snippet.text.utf8)
    for hit in snippet.hits.reversed() {
      bytes.insert(0x5D, at: hit.end)
      bytes.insert(0x5B, at: hit.start)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func word(_ word: String, isPrefix: Bool = false) -> TextTerm {
    .word(word, isPrefix: isPrefix, part: .anywhere)
  }

  @Test func accentsBeginningsAndPhrasesAreHits() throws {
    let found = try snippet(
      of: "One\nThe café in the old harbour, the CAFES of the old town.",
      for: word("cafe", isPrefix: true),
      .phrase(["old", "town"], part: .anywhere)
    )
    #expect(marked(found) == "The [café] in the old harbour, the [CAFES] of the [old town].")
  }

  @Test func chineseIsFoundInTheMiddleOfASentence() throws {
    let found = try snippet(of: "One\n会议在东京举行，东边。", for: word("东京"))
    #expect(marked(found) == "会议在[东京]举行，东边。")
  }

  @Test func itIsCutAtWordsAroundTheBestPlace() throws {
    let rain = String(repeating: "It rained all day long. ", count: 40)
    let found = try snippet(
      of: "One\ngrain \(rain) The grain of the harbour was wet. \(rain)",
      for: word("grain"),
      word("harbour")
    )
    #expect(marked(found).contains("The [grain] of the [harbour] was wet."))
    #expect(found.text.hasPrefix("…"))
    #expect(found.text.hasSuffix("…"))
    #expect(found.text.utf8.count <= 220)
  }

  @Test func whatStandsInTheHeadlineOnlyGivesTheBeginning() throws {
    let found = try snippet(of: "Grain arrives\nShips came.\nAll left.", for: word("grain"))
    #expect(found == Snippet("Ships came. All left.", hits: []))
  }

  @Test(arguments: 150...260)
  func wideLettersAreNeverHalved(length: Int) throws {
    let text = String(repeating: "a", count: length) + String(repeating: "é東🗞", count: 40) + " grain"
    let found = try snippet(of: "One\n\(text)", for: word("grain"))
    #expect(!found.text.unicodeScalars.contains("\u{FFFD}"))
  }
}
