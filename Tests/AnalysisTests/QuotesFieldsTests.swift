import News
import Testing

@testable import Analysis

@Suite struct QuotesFieldsTests {
  private func first(_ notation: String) throws -> (quote: Quote, text: Text) {
    let article = QuotesNotation(notation).article
    return (try #require(QuoteFinder.quotes(in: article, language: "en").first), article.text)
  }

  @Test(arguments: [
    ("“We stay,” Ana Lopez said.", "said", AttributionRule.cueAfter),
    ("“We stay,” said Ana Lopez.", "said", .cueInverted),
    ("Ana Lopez said: “We stay.”", "said", .cueBefore),
    ("Ana Lopez said that it was “a great day” for all.", "said that", .cueBefore),
    ("Ana Lopez added that it was “a great day” for all.", "added", .cueBefore),
    ("“We stay,” Ana Lopez said in a message, as the wind rose.", "said in a message", .cueAfter),
    ("“We stay,” Ana Lopez said in a letter sent on Monday.", "said", .cueAfter),
    ("“We stay,” she concluded.", "concluded", .cueAfter),
    ("According to Ana Lopez, it was “a gift to the rich.”", "According to", .accordingTo),
  ])
  func givesCueAndRule(_ notation: String, cue: String, rule: AttributionRule) throws {
    let (quote, text) = try first(notation)
    #expect(quote.cue?.text == cue)
    #expect(quote.rule == rule)
    let range = try #require(quote.cue?.range)
    #expect(text[range] == cue)
  }

  @Test(arguments: [
    ("Ana Lopez came. “We stay,” she said.", "she"),
    ("“We stay,” said Mayor Ana Lopez.", "Ana Lopez"),
    ("Mayor Ana Lopez came. “We stay,” the mayor said.", "the mayor"),
    ("“We stay,” the ministry said.", "the ministry"),
  ])
  func showsWhereTheSpeakerIsNamed(_ notation: String, words: String) throws {
    let (quote, text) = try first(notation)
    let range = try #require(quote.speaker?.range)
    #expect(text[range] == words)
  }

  @Test(arguments: [
    ("“We stay,” said Ana Lopez.", Speaker.Kind.name),
    ("“We stay,” the ministry said.", .body),
    ("“We stay,” Reuters reported.", .body),
    ("“We stay,” a senior official said.", .unnamed),
  ])
  func tellsKindsOfSpeakers(_ notation: String, kind: Speaker.Kind) throws {
    #expect(try first(notation).quote.speaker?.kind == kind)
  }

  @Test func interruptedQuotesShareTheirUtterance() {
    let article = QuotesNotation("“I think,” Ana Lopez said, “that it is over.” Bob Reed said: “No.”").article
    let quotes = QuoteFinder.quotes(in: article, language: "en")
    #expect(quotes.count == 3)
    #expect(quotes[0].utterance != nil)
    #expect(quotes[0].utterance == quotes[1].utterance)
    #expect(quotes[2].utterance == nil)
    #expect(quotes[1].rule == .cueBetween)
  }

  @Test func scareQuotesAreNobodys() throws {
    let quote = try first("The word “treason” appears 14 times.").quote
    #expect(quote.speaker == nil && quote.cue == nil && quote.rule == .none && quote.confidence == 0)
  }
}
