import News
import Reading
import Screen
import TestSupport
import Testing

/// From quote to quote.
@Suite struct QuoteWalkTests {
  private func quote(_ reading: Rehearsal) -> String? {
    guard let open = reading.session.open, let current = open.currentQuote else { return nil }
    return open.annotated.article.text[open.quotes[current].range]
  }

  private func shows(_ reading: Rehearsal) -> Bool {
    guard let open = reading.session.open, let current = open.currentQuote,
      let rows = reading.session.layout.panes[.text]?.rows
    else { return false }
    let line = open.page.line(at: open.quotes[current].range.start)
    return (open.topLine..<open.topLine + rows).contains(line)
  }

  @Test func nextQuoteWalksOverUtterancesAndScrollsToThem() {
    var reading = Gazette.rehearsal()
    reading.press(")")
    #expect(quote(reading) == "We have a deal,")
    reading.press("]q")
    #expect(quote(reading) == "It took nine nights,")
    #expect(shows(reading) && (reading.session.open?.topLine ?? 0) > 0)
    reading.press(")")
    #expect(quote(reading) == "Nobody is happy, which is a good sign,", "the scare quote is skipped")
    #expect(shows(reading))
    #expect(reading.session.quotesCursor.selected == 3)
    reading.press("2(")
    #expect(quote(reading) == "We have a deal,")
    #expect(shows(reading))
  }

  @Test func pastTheLastQuoteItSaysSoAndThenGoesOn() {
    var reading = Gazette.rehearsal()
    reading.press("9)")
    #expect(quote(reading) == "Nobody is happy, which is a good sign,")
    reading.press(")")
    #expect(reading.noticeText == "Last quote; press ) again for the next article that has quotes")
    #expect(reading.openHeadline == "Harvest talks end in Marrow")
    reading.press(")")
    #expect(reading.openHeadline == "Lighthouse keepers return to work")
    #expect(quote(reading) == "The sea was dark for a week,")
    reading.press("( (")
    #expect(quote(reading) == "Nobody is happy, which is a good sign,", "backwards it comes to the last one")
  }

  @Test func anotherKeyBetweenTakesTheAskingBack() {
    var reading = Gazette.rehearsal()
    reading.press("9) ) j k )")
    #expect(reading.openHeadline == "Harvest talks end in Marrow")
  }

  @Test func whereNoFurtherArticleHasQuotesItSaysSo() {
    var reading = Gazette.rehearsal()
    reading.press("G ) )")
    #expect(reading.noticeText == "No article below has quotes")
    reading.press("K K ) ) )")
    #expect(reading.openHeadline == "Bridge at Orlo opens a year late")
  }

  @Test func jumpsToOtherArticlesObeyTheFilter() {
    var reading = Gazette.rehearsal()
    reading.press("c cn <Enter>")
    #expect(reading.listed == ["Harvest talks end in Marrow", "Bridge at Orlo opens a year late"])
    reading.press("9) ) )")
    #expect(reading.openHeadline == "Bridge at Orlo opens a year late")
    reading.press("K ]u")
    #expect(reading.openHeadline == "Bridge at Orlo opens a year late")
  }

  @Test func sameSpeakerSkipsTheOthers() {
    var reading = Gazette.rehearsal()
    reading.press(") ]s")
    #expect(quote(reading) == "Nobody is happy, which is a good sign,")
    reading.press("]s")
    #expect(reading.noticeText == "No further quote by Ada Brandt here")
    reading.press("[s")
    #expect(quote(reading) == "We have a deal,")
  }

  @Test func movingAmongTheQuotesMovesTheText() {
    var reading = Gazette.rehearsal()
    reading.press("gq G")
    #expect(quote(reading) == "Nobody is happy, which is a good sign,")
    #expect(shows(reading))
    reading.press("k")
    #expect(quote(reading) == "so-called", "listed, so one can go there")
  }

  @Test func scrollingTheTextTakesTheCurrentQuoteAlong() {
    var reading = Gazette.rehearsal()
    reading.press(") <Enter> G")
    #expect(quote(reading) == "Nobody is happy, which is a good sign,")
    #expect(reading.session.quotesCursor.selected == reading.session.open?.currentQuote)
    reading.press("gg")
    #expect(quote(reading) == "We have a deal,")
  }

  @Test func enterOnAQuoteSaysWhy() {
    var reading = Gazette.rehearsal()
    reading.press(") gq <Enter>")
    #expect(reading.session.overlays == [.why(quote: 0)])
    reading.press("j")
    #expect(reading.session.overlays == [.why(quote: 1)])
    #expect(quote(reading) == "It took nine nights,")
    reading.press("<Esc>")
    #expect(reading.session.overlays.isEmpty && reading.session.focus == .quotes)
  }

  @Test func mentionsAreWalkedAndTheFilterChoosesThem() {
    var reading = Gazette.rehearsal()
    reading.press("]c ]c")
    #expect(reading.noticeText == "China")
    reading.press("gg K c jp <Enter> 2]c")
    #expect(reading.noticeText == "Japan")
    reading.press("]c")
    #expect(reading.noticeText == "No further mention of JP here")
  }
}
