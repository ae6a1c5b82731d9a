import Ingest
import News
import Testing

@Suite("Many articles in one text")
struct ArticleRangesTests {
  private func articles(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let ranges = bytes.withUnsafeBufferPointer { PlainText.articleRanges(in: $0) }
    return ranges.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test("Text without a prefix is one article; white space alone is none")
  func single() {
    #expect(articles("\n\nA ferry sailed.\n") == ["A ferry sailed."])
    #expect(articles(" \n\t\r\n") == [])
    #expect(articles("") == [])
  }

  private static let joined: [(text: String, articles: [String])] = [
    (" date 2031-01-02 One.\n date 2031-01-03 Two.\n", [" date 2031-01-02 One.", " date 2031-01-03 Two."]),
    (
      " date 2031-01-02 He concluded. date 2031-02 WORLD\nTwo.",
      [" date 2031-01-02 He concluded.", " date 2031-02 WORLD\nTwo."]
    ),
    (" date 2031-01-02 “Done.” date 2031-01-03 Two.", [" date 2031-01-02 “Done.”", " date 2031-01-03 Two."]),
    ("date 2031-01-02\nOne.\n\ndate 2031-01-03\nTwo.", ["date 2031-01-02\nOne.", "date 2031-01-03\nTwo."]),
    ("Before.\r\n date 2031-01-02 One.\r\n", ["Before.", " date 2031-01-02 One."]),
  ]

  @Test("A prefix begins an article at a line's start and after a sentence's end", arguments: joined)
  func splits(text: String, expected: [String]) {
    #expect(articles(text) == expected)
  }

  private static let whole = [
    "They met on the date 2031-01-02 the town had set.", "It was out of date 2031-13-40 x", "No date 2031-1-2 here.",
    "Done. date 20310-01-02 x", "Done.  date 2031-01-02x",
  ]

  @Test("What only looks like a prefix begins nothing", arguments: whole)
  func ignores(text: String) {
    #expect(articles(text) == [text])
  }
}
