import Analysis
import Examining
import Glibc
import Ingest
import News
import Testing

/// Text that nobody writes but somebody sends: an answer, in a time that grows as the text does.
@Suite struct HostileTextTests {
  static let pieces = [
    // Without a line end.
    "a", "A", "海", "1", ".", "-", "(", ":", "=", "the sea said ", "Lopez ", "Ana's ", "A. B. ", "Mr. Dr. ",
    "http://a.b/ ",
    // Marks of every system, and all of them.
    "\"", "'", "“", "”", "‘", "’", "«", "»", "„", "‚", "‹", "「", "」", "『", "`", "``", "''", "＂", "《", "“”«»„‘’「」\"'",
    // Marks that open, nest or end a word, and no more.
    "“We stay ", "“a ‘b ", "\"a 'b ", "«a „b ", "'9 ", "5'10\" ", "“We stay.\n\n", "— сказал он. ", "«Да, — сказал ",
    // Quotes in a row, with speakers and without.
    "“We stay,” Ana Lopez said. ", "“We stay,” she said.\n\n", "\"A\"\n", "\"a,\" said ", "「海」と述べた。", "部长说：“海”。",
    "„Wir“, sagte Öhm. ", "« Non », dit-il. ", "وقال «نعم» ", "Ana Lopez: We stay.\n",
    // Countries, and what looks like them.
    "US ", "U.S. ", "France ", "Japan\n", "Georgia ", "Paris, Texas; Jordan said Chad ", "Guinea-", "of the Ministry ",
    "日本",
    // Lines of a page.
    "a\n", "a\r\n", "a\r", "\n", "By Ana Lopez\n", "Read more: x\n", "(Photo: A. Reed) ", "May 5, 2031\n", "- a\n",
    "| ",
    " date 2031-01-02 A\n",
    // Characters that lie in wait.
    "a\u{301}\u{323}", "\u{301}", "\u{202E}ا\u{2066}", "👩‍👩‍👧", "\u{FEFF}", "a\u{0}b ", "a\u{2028}", "a\u{85}", "\u{A0}",
    "\u{3000}",
  ]

  @Test(arguments: pieces) func keepsEveryPromise(_ piece: String) {
    let count = 3_000 / piece.utf8.count
    let quoted = "Ana Lopez sails\n\n“We sail,” Ana Lopez said in Japan. "
    for text in [String(repeating: piece, count: count), quoted + String(repeating: piece, count: count) + quoted] {
      let fault = Examination.fault(in: Array(text.utf8), language: nil)
      #expect(fault == nil)
    }
  }

  /// Eight times the text takes about eight times as long; squared it would be 64.
  @Test(arguments: pieces) func costsNoMoreThanItsLength(_ piece: String) {
    let (short, long) = (seconds(piece, bytes: 3_000), seconds(piece, bytes: 24_000))
    #expect(long < max(short, 0.02) * 40)
  }

  /// The processor's time for reading and analysing a text that is all the same.
  private func seconds(_ piece: String, bytes: Int) -> Double {
    let quote = "“We sail,” Ana Lopez said in Japan. "
    let text = Text(quote + String(repeating: piece, count: bytes / piece.utf8.count) + quote)
    let began = Self.now
    _ = Analyst.annotations(of: PlainText.article(of: text))
    return Self.now - began
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func marksNestedDeep() {
    let text = String(repeating: "“a ‘b ", count: 5_000) + "x" + String(repeating: " ’ ”", count: 5_000)
    let fault = Examination.fault(in: Array(text.utf8), language: "en")
    #expect(fault == nil)
  }

  @Test func manyNamesOfDifferentPeople() {
    let syllables = ["ba", "ce", "di", "fo", "gu", "ha", "le", "mi", "no", "pu"]
    let text = (0..<300).map { number in
      let name = "R" + String(number).map { syllables[Int(String($0)) ?? 0] }.joined()
      return "“We stay,” \(name) Lopez said. Bob \(name) left. "
    }
    let fault = Examination.fault(in: Array(text.joined().utf8), language: "en")
    #expect(fault == nil)
  }

  @Test func tellsThatMoreIsThereThanIsKept() {
    let few = Analyst.annotations(of: PlainText.article(of: Text(String(repeating: "Japan ", count: 1_000))))
    #expect(few.mentions.count == 1_000 && !few.isCut)
    let many = Analyst.annotations(of: PlainText.article(of: Text(String(repeating: "Japan\n", count: 100_100))))
    #expect(many.mentions.count == Analyst.mostFound && many.isCut)
  }
}
