import Catalog
import Testing

/// What is said again.
@Suite struct RepeatsTests {
  @Test func theSameWordsLaterAreARepeat() {
    let repeats = Repeats(among: [
      "We will not leave the harbour before the lamps are lit again.",
      "Nobody asked us.",
      "“We will not leave the harbour, before the lamps are lit again”",
      "nobody asked us",
    ])
    #expect(repeats.firsts == [nil, nil, 0, 1])
    #expect(repeats.times == [2, 2, 0, 0])
  }

  @Test func aWordMoreOrLessIsARepeatAndAnotherStatementIsNot() {
    let repeats = Repeats(among: [
      "We will not leave the harbour before the lamps of the whole coast are lit again and paid for in full by June",
      "We will not leave the harbour before the lamps of the whole coast are lit again and paid for in full by July",
      "We will leave the harbour tomorrow and light the lamps of the whole coast again",
    ])
    #expect(repeats.firsts == [nil, 0, nil])
  }

  @Test func shortStatementsMustBeTheSame() {
    #expect(Repeats(among: ["Yes", "yes!", "No", "Yes, we can", "Yes, we will"]).firsts == [nil, 0, nil, nil, nil])
    #expect(Repeats(among: ["", "…", ""]).firsts == [nil, nil, nil])
  }

  @Test func whatIsAddedLaterIsCompared() {
    var repeats = Repeats(among: ["It took nine nights"])
    repeats.add("It took nine nights")
    #expect(repeats.firsts == [nil, 0] && repeats.times == [2, 0])
  }
}
