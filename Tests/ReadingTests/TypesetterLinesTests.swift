import News
import Reading
import Screen
import Testing

/// Where lines are broken.
@Suite struct TypesetterLinesTests {
  @Test func breaksAtBlanksAndDropsThem() {
    #expect(lines("the ferry  left at noon", columns: 10) == ["the ferry", "left at", "noon"])
    #expect(lines("one two", columns: 7) == ["one two"])
    #expect(lines("one two   ", columns: 3) == ["one", "two"])
  }

  @Test func readsALineEndInsideAParagraphAsABlank() {
    #expect(lines("one\r\ntwo\nthree", columns: 40) == ["one\r\ntwo\nthree"])
    #expect(lines("one\r\ntwo\nthree", columns: 6) == ["one", "two", "three"])
  }

  @Test func breaksAfterHyphensDashesAndSlashes() {
    #expect(lines("harbour-side talks", columns: 10) == ["harbour-", "side talks"])
    #expect(lines("quiet—almost", columns: 8) == ["quiet—", "almost"])
    #expect(lines("and/or neither", columns: 5) == ["and/", "or", "neith", "er"])
  }

  @Test func keepsWhatBelongsTogether() {
    #expect(lines("at -40 degrees", columns: 4) == ["at", "-40", "degr", "ees"])
    #expect(lines("run --force now", columns: 8) == ["run", "--force", "now"])
    #expect(lines("about 5\u{A0}000 people", columns: 10) == ["about", "5\u{A0}000", "people"])
    #expect(lines("he said “no”, twice", columns: 9) == ["he said", "“no”,", "twice"])
    #expect(lines("dit « oui » hier", columns: 8) == ["dit", "« oui »", "hier"])
  }

  @Test func cutsAWordThatIsLongerThanALine() {
    #expect(lines("a abcdefghij b", columns: 4) == ["a", "abcd", "efgh", "ij b"])
    #expect(lines("ab", columns: 1) == ["a", "b"])
  }
}
