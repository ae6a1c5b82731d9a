import News
import Testing

@testable import Analysis

@Suite struct QuotesMarksTests {
  static let pairs = cases(
    #"""
    "{d Ana Lopez|We will not bend,}" said Ana Lopez.
    “{d Ana Lopez|We will not bend,}” said Ana Lopez.
    “{d Ana Lopez|We will not bend,}" said Ana Lopez.
    "{d Ana Lopez|We will not bend,}” said Ana Lopez.
    ‘{d Ana Lopez|We will not bend,}’ said Ana Lopez.
    '{d Ana Lopez|We will not bend,}' said Ana Lopez.
    ``{d Ana Lopez|We will not bend,}'' said Ana Lopez.
    “{d Ana Lopez|We will not bend,}’’ said Ana Lopez.
    “{d Ana Lopez|We will not bend,}'' said Ana Lopez.
    «{d Ana Lopez|We will not bend,}» said Ana Lopez.
    »{d Ana Lopez|We will not bend}«, said Ana Lopez.
    « {d Ana Lopez|We will not bend} », said Ana Lopez.
    „{d Ana Lopez|We will not bend}“, said Ana Lopez.
    „{d Ana Lopez|We will not bend}”, said Ana Lopez.
    „{d Ana Lopez|We will not bend}", said Ana Lopez.
    " {d Ana Lopez|We will not bend,} " said Ana Lopez.
    ”{d Ana Lopez|We will not bend,}” said Ana Lopez.
    ("{d Ana Lopez|We will not bend,}" said Ana Lopez.)
    "{d Ana Lopez|...and we will not bend,}" said Ana Lopez.
    "{d Ana Lopez|$5 million is not enough for us,}" said Ana Lopez.
    """#
  )

  @Test(arguments: pairs) func pairsMarks(_ text: String) {
    expectQuotes(text)
  }

  static let corners = cases(
    #"""
    「{d |我们不会退缩}」。
    『{d |我们不会退缩}』。
    「{d |彼は「はい」と言った}」。
    """#
  )

  @Test(arguments: corners) func pairsCorners(_ text: String) {
    let wanted = QuotesNotation(text)
    #expect(wanted.found(language: "zh").map(\.words) == wanted.expected.map(\.words))
  }

  static let apostrophes = cases(
    #"""
    The rock 'n' roll star of the '90s said ’tis the season.
    He's 5'10" tall and his 6" pipe is Anna's.
    The boys' club and the girls' club share the teachers' room.
    Give 'em time, said nobody in the '80s or the ’70s.
    The Joneses’ dog bit the Smiths’ cat.
    O'Neill's and D’Angelo’s cooks don't agree.
    The class of '08 met in '18.
    """#
  )

  @Test(arguments: apostrophes) func leavesApostrophes(_ text: String) {
    expectQuotes(text)
  }

  static let nested = cases(
    #"""
    “{d Ana Lopez|The committee told me, ‘Stop now,’ and I did,}” Ana Lopez said.
    "{d Ana Lopez|They're 'useful idiots',}" said Ana Lopez.
    "{d Ana Lopez|The boys' club won in the '90s,}" said Ana Lopez.
    Ana Lopez said the “{p Ana Lopez|"deep state"}” was to blame.
    "{d Ana Lopez|He called it "a farce" twice,}" said Ana Lopez.
    ‘{d Ana Lopez|She said “never” and left,}’ Ana Lopez said.
    «{d Ana Lopez|We read «News» and left,}» said Ana Lopez.
    "{d Ana Lopez|The pipe is 6" wide and leaks,}" said Ana Lopez.
    "{d Ana Lopez|It is 5'10" long and leaks,}" said Ana Lopez.
    """#
  )

  @Test(arguments: nested) func keepsNestedInside(_ text: String) {
    expectQuotes(text)
  }

  static let unclosed = cases(
    #"""
    “{d Ana Lopez|We came to listen.} ¶ “{d Ana Lopez|We leave with answers,}” Ana Lopez said.
    "{d Ana Lopez|We came to listen.} ¶ "{d Ana Lopez|We stayed to talk.} ¶ "{d Ana Lopez|We leave,}" Ana Lopez said.
    Ana Lopez said: "{d Ana Lopez|We came to listen.} ¶ "{d Ana Lopez|We leave with answers.}" ¶ The hall fell silent.
    Ana Lopez said: “{d Ana Lopez|We came to listen and the mark got lost.} ¶ The hall fell silent.
    """#
  )

  @Test(arguments: unclosed) func endsUnclosedAtTheParagraph(_ text: String) {
    expectQuotes(text)
  }

  @Test func doesNotSearchFurniture() {
    expectQuotes("“{d Ana Lopez|We stay,}” said Ana Lopez. ¶ ~ “We will go,” said Bob Reed.")
  }

  @Test func spansLieInsideMarks() throws {
    let wanted = QuotesNotation("Hallå! “{d Ana Lopez|Ça va très bien,}” said Ana Lopez.")
    let quote = try #require(QuoteFinder.quotes(in: wanted.article, language: "en").first)
    #expect(wanted.article.text[quote.marked] == "“Ça va très bien,”")
    #expect(wanted.article.text[quote.range] == "Ça va très bien,")
  }
}
