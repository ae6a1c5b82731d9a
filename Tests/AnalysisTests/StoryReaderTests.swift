import Analysis
import News
import TestSupport
import Testing

/// What of an article tells its story.
@Suite struct StoryReaderTests {
  @Test(arguments: [
    "", "\n", "A\nb", "日本\n東京で会議が開かれた。首相は述べた。", "\u{202E}\n\u{5D0}\u{5D1}\u{5D2} \u{5D3}\u{5D4}",
    "...\n\u{2019}\u{2019} — 12 1999 7",
  ])
  func oddTextsHaveSignatures(text: String) {
    let members = [StoryReports.member(1, text, day: 0), StoryReports.member(2, text, day: 0)]
    #expect(StoryReports.stories(members).count <= 1)
  }

  @Test func everyTruncationHasASignature() {
    let bytes = Array(StoryReports.bridge.utf8) + [0xE3, 0x81, 0x82, 0xD0, 0x90, 0xC3]
    for count in 0...bytes.count {
      var article = Article(
        text: Text(utf8: Array(bytes.prefix(count))),
        headline: Headline("x", range: nil, isDerived: true)
      )
      article.body = [Block(TextRange(0, article.text.count))]
      let annotated = AnnotatedArticle(article: article, annotations: Annotations(), origin: Origin(.file("")))
      #expect(StoryReader.signature(of: annotated).marks.count <= StorySignature.most)
    }
  }

  @Test func aSignatureComesBackFromItsBytes() {
    let signature = StoryReports.member(1, StoryReports.bridge, day: 0).signature
    #expect(signature.marks.count > 20)
    #expect(StorySignature(bytes: signature.bytes) == signature)
    for count in 0...signature.bytes.count { _ = StorySignature(bytes: signature.bytes.prefix(count)) }
  }

  /// Capitals, endings of words and everyday words change little of what a text tells.
  @Test func formsOfAWordAreOne() {
    let one = StoryReports.member(1, "A\nthe ferry was cancelled while engineers warned", day: 0).signature
    let other = StoryReports.member(2, "B\nThe ferry is CANCELLED, and an engineering warning", day: 0).signature
    let things = [one, other].map { Set($0.marks.map { $0 >> 2 }) }
    #expect(things[0].intersection(things[1]).count >= 2)
  }
}
