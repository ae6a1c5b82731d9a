import Catalog
import DatelineApp
import Foundation
import News
import Storage
import TestSupport
import Testing

/// What is exported comes back the same.
@Suite struct ExchangeTests {
  private let library: Library

  init() throws {
    library = try Library(.memory)
  }

  private static let drafts = [
    ArticleDraft(
      "Pier opens in [FR:Nice]\n“We 🚢 open,”{Ottilie Brandsma} she said in [JP:Tōkyō]. ~“so-called” piers\r\u{0}\u{1B}[2J\n",
      outlet: "Northern Wire",
      date: "2031-03-04"
    ),
    ArticleDraft("終点の話\n“桟橋が開く”{大橋 直} と述べた。[CN:中国]", outlet: "", date: "2031-03"),
    ArticleDraft("Undated \u{202E}talk\u{200B} “\u{FEFF}”", outlet: "Velmora Post"),
  ]

  private func store(_ draft: ArticleDraft, at path: String, start: Int = 0) throws {
    let press = TextPress()
    let deposit = FileDeposit(
      place: .file(Array(path.utf8)),
      look: FileLook(size: 100, modified: 1_900_000_000_000_000_007, inode: .max, device: 3),
      articles: [Deposit(draft.annotated, start: start, analysis: 7, press: press)]
    )
    _ = try library.store([deposit])
  }

  private func fill() throws {
    _ = try library.source(at: Array("/news/".utf8))
    _ = try library.source(at: [0x2F, 0xFF, 0xFE, 0x2F])
    for (index, draft) in Self.drafts.enumerated() { try store(draft, at: "/news/\(index).txt") }
    // The same text lies twice; another file cannot be read.
    try store(Self.drafts[0], at: "/news/deep/copy.txt", start: 12)
    _ = try library.store([
      FileDeposit(place: .file([0x2F, 0xFF, 0x2F, 0x61]), look: nil, articles: [], fault: "it is not text")
    ])
    _ = try library.setRead(ArticleSet([ArticleID(1), ArticleID(2)]), isRead: true, at: 100)
    _ = try library.setStarred(ArticleSet([ArticleID(2)]), isStarred: true, at: 101)
    _ = try library.setNote("ring “Ada” \u{1B}[0m back", of: ArticleID(3), at: 102)
    try library.saveFilter("tokyo", expression: "country:JP is:unread", at: 103)
    try markQuotes()
    _ = try library.setWatch("tokyo", isSet: true)
    try library.noteTold("tokyo", upTo: ArticleID(3))
    try library.setBookmark(
      Array(
        #"{"bookmark":{"article":3,"filter":"is:unread","sort":"date"},"rows":[1,2],"firstPlace":0,"shown":2}"#.utf8
      ),
      for: "library"
    )
  }

  private func markQuotes() throws {
    for number in 1...2 {
      let annotated = try #require(try library.article(ArticleID(number)))
      let content = try #require(try library.content(of: ArticleID(number)))
      let citation = Citation(of: annotated.annotations.quotes[0], in: annotated, content: content.bytes)
      let quote = MarkedQuote(citation: citation, note: number == 1 ? "“mine”" : nil, place: .here(ArticleID(number)))
      #expect(try library.keep(quote, inPlaceOf: nil, at: 110 + number) == .kept)
    }
  }

  /// Marked quotes come back with their notes, watches with what they have seen.
  @Test func marksAndWatchesComeBack() throws {
    try fill()
    let other = try Library(.memory)
    let (_, complaints) = try imported(try exported(library), into: other)
    #expect(complaints.isEmpty)
    #expect(try other.notebook(limit: 9) == library.notebook(limit: 9))
    #expect(try other.watches() == library.watches() && other.watches().count == 1)
    _ = try imported(try exported(library), into: other)
    #expect(try other.notebookCount() == 2)
  }

  @Test func aQuoteLineThatDoesNotFitIsPassedOver() throws {
    let id = String(repeating: "ab", count: 16)
    let lines = [
      #"{"kind":"library","form":1}"#,
      #"{"kind":"quote","id":"\#(id)","start":5,"end":9,"words":"four"}"#,
      #"{"kind":"quote","id":"\#(id)","start":5,"end":8,"words":"four"}"#,
      #"{"kind":"quote","id":"\#(id)","start":-5,"end":-1,"words":"four"}"#,
      #"{"kind":"quote","id":"\#(id)","start":9223372036854775806,"end":9223372036854775807,"words":"f"}"#,
      #"{"kind":"quote","id":"ab","start":5,"end":9,"words":"four"}"#,
      #"{"kind":"quote","id":"\#(id)","start":5,"end":9,"words":"four","quoted":"five"}"#,
    ]
    let (tally, complaints) = try imported(Array(lines.joined(separator: "\n").utf8), into: library)
    #expect(tally.faults == 4 && complaints.count == 4)
    let kept = try library.notebook(limit: 9)
    #expect(kept.count == 2 && kept.allSatisfy { $0.place == .gone })
  }

  private func exported(_ library: Library) throws -> [UInt8] {
    try Pipe.output { _, output in
      try LibraryExport(of: library).write(to: output) { Issue.record("\($0)") }
    }
  }

  private func imported(_ bytes: [UInt8], into library: Library) throws -> (LibraryImport.Tally, [String]) {
    var complaints: [String] = []
    var tally = LibraryImport.Tally()
    _ = try Pipe.output(of: bytes) { input, _ in
      var reading = LibraryImport(into: library, from: input, lineLimit: 1 << 20)
      tally = try reading.run { complaints.append($0) }
    }
    return (tally, complaints)
  }

  @Test func linkAndLanguageComeBack() throws {
    var article = Self.drafts[0].annotated.article
    article.link = "https://coast.example/pier?a=“1”"
    article.language = "nb"
    let annotated = AnnotatedArticle(
      article: article,
      annotations: Self.drafts[0].annotated.annotations,
      origin: Origin(.file("/news/pier.html"))
    )
    let deposit = Deposit(annotated, analysis: 7, press: TextPress())
    _ = try library.store([FileDeposit(place: .file(Array("/news/pier.html".utf8)), look: nil, articles: [deposit])])
    let other = try Library(.memory)
    _ = try imported(try exported(library), into: other)
    #expect(try other.article(ArticleID(1)) == annotated)
  }

  @Test func everythingComesBackByteForByte() throws {
    try fill()
    let first = try exported(library)
    let other = try Library(.memory)
    let (tally, complaints) = try imported(first, into: other)
    #expect(tally == LibraryImport.Tally(articles: 3) && complaints.isEmpty)
    #expect(String(decoding: try exported(other), as: UTF8.self) == String(decoding: first, as: UTF8.self))
    for number in 1...3 {
      let id = ArticleID(number)
      let (before, after) = (try library.article(id), try other.article(id))
      #expect(before?.article == after?.article && before?.annotations == after?.annotations)
      #expect(before?.article == Self.drafts[number - 1].annotated.article)
    }
    #expect(try library.holdings().facets == other.holdings().facets)
    #expect(try library.rows([ArticleID(1)]) == other.rows([ArticleID(1)]))
    let files = try library.knownFiles(in: Array("/news/".utf8), after: nil, limit: 1_000)
    #expect(try other.knownFiles(in: Array("/news/".utf8), after: nil, limit: 1_000).count == files.count)
  }

  @Test func whatHasGoneComesBackAsGone() throws {
    try fill()
    let file = try #require(try library.knownFile(at: Array("/news/2.txt".utf8)))
    _ = try library.vanished([file.id])
    let other = try Library(.memory)
    let bytes = try exported(library)
    _ = try imported(bytes, into: other)
    #expect(try other.holdings().facets[.gone] == ArticleSet([ArticleID(3)]))
    #expect(try exported(other) == bytes)
  }

  @Test func marksOutliveForgottenArticles() throws {
    try fill()
    _ = try library.forget(Array("/news/1.txt".utf8))
    let bytes = try exported(library)
    #expect(String(decoding: bytes, as: UTF8.self).contains(#"{"kind":"mark","id":""#))
    let other = try Library(.memory)
    _ = try imported(bytes, into: other)
    #expect(try exported(other) == bytes)
  }

  @Test func theNewerMarkHolds() throws {
    try fill()
    let bytes = try exported(library)
    _ = try library.setStarred(ArticleSet([ArticleID(2)]), isStarred: false, at: 500)
    _ = try library.setRead(ArticleSet([ArticleID(1)]), isRead: false, at: 50)
    let (tally, _) = try imported(bytes, into: library)
    #expect(tally == LibraryImport.Tally(known: 3))
    let facets = try library.holdings().facets
    #expect(!facets[.starred].contains(ArticleID(2)), "it was taken later than the export")
    #expect(facets[.read].contains(ArticleID(1)), "it was taken earlier than the export says it was set")
    #expect(try exported(library).count > 0)
  }

  @Test func bringingTheSameTwiceChangesNothing() throws {
    try fill()
    let bytes = try exported(library)
    _ = try imported(bytes, into: library)
    #expect(try exported(library) == bytes)
  }

  @Test func aBookmarkFollowsItsArticle() throws {
    try fill()
    let bytes = try exported(library)
    let other = try Library(.memory)
    let press = TextPress()
    let early = ArticleDraft("Early bird\nIt came first.")
    _ = try other.store([
      FileDeposit(
        place: .file(Array("/first".utf8)),
        look: nil,
        articles: [Deposit(early.annotated, analysis: 1, press: press)]
      )
    ])
    _ = try imported(bytes, into: other)
    let data = try #require(try other.bookmark(for: "library"))
    let kept = try #require(try JSONSerialization.jsonObject(with: Data(data)) as? [String: Any])
    let bookmark = try #require(kept["bookmark"] as? [String: Any])
    #expect(bookmark["article"] as? Int == 4 && bookmark["filter"] as? String == "is:unread")
  }

  @Test(arguments: [
    (#"{"kind":"article","text":"","headline":""}"#, "its text is empty"),
    (#"{"kind":"article","text":"One","headline":"One","headline_start":0,"headline_end":4}"#, "0 to 4 is no run"),
    (#"{"kind":"article","text":"One","headline":"","body":[{"start":2,"end":1,"kind":"paragraph"}]}"#, "2 to 1 is no"),
    (#"{"kind":"article","text":"One","headline":"","body":[{"start":0,"end":1,"kind":"sofa"}]}"#, "no kind “sofa”"),
    (
      #"{"kind":"article","text":"One","headline":"","countries":[{"code":"ZZ","weight":1,"mentions":1,"where":[]}]}"#,
      "no country “ZZ”"
    ),
    (#"{"kind":"article","text":"One","headline":"","date":"soon"}"#, "its date is none"),
    (
      #"{"kind":"article","text":"One two","headline":"","mentions":[{"start":4,"end":7,"code":"FR","kind":"name"},{"start":0,"end":5,"code":"FR","kind":"name"}]}"#,
      "its mentions are out of order"
    ),
    (#"{"kind":"article","text":"One","headline":"","files":[{"path":"x/y","index":0,"start":0}]}"#, "no whole path"),
    (
      #"{"kind":"article","text":"One","headline":"","files":[{"path_hex":"2f0","index":0,"start":0}]}"#,
      "names no path"
    ),
    (#"{"kind":"mark","id":"00","read":true,"changed":1}"#, "it marks no article"),
    (#"{"kind":"sofa"}"#, "it is no line of an export"), ("[1]", "it is no line of an export"), ("", "it is"),
    (#"{"kind":"article","text":"\ud800","headline":""}"#, "it is no line of an export"),
  ])
  func aFaultIsToldWithItsLineAndTheRestComesIn(line: String, reason: String) throws {
    let good = #"{"kind":"article","text":"Fine","headline":"Fine"}"#
    let bytes = Array("{\"kind\":\"library\",\"form\":1}\n\(line)\n\(good)\n".utf8)
    let (tally, complaints) = try imported(bytes, into: library)
    #expect(tally == LibraryImport.Tally(articles: 1, faults: 1))
    #expect(
      complaints.count == 1 && complaints[0].hasPrefix("line 2: ") && complaints[0].contains(reason),
      "\(complaints)"
    )
  }

  @Test func aLineThatIsTooLongIsPassedOver() throws {
    let long = "{\"kind\":\"article\",\"text\":\"\(String(repeating: "a", count: 3 << 20))\"}"
    let good = #"{"kind":"article","text":"Fine","headline":"Fine"}"#
    let (tally, complaints) = try imported(
      Array("{\"kind\":\"library\",\"form\":1}\n\(long)\n\(good)".utf8),
      into: library
    )
    #expect(tally == LibraryImport.Tally(articles: 1, faults: 1))
    #expect(complaints == ["line 2: it is longer than 1 MiB"])
  }

  @Test(arguments: ["{}", "Pier opens", #"{"kind":"article","text":"Fine","headline":"Fine"}"#])
  func whatIsNoExportIsRefused(start: String) {
    #expect(throws: ListingFault.self) { try imported(Array("\(start)\n".utf8), into: library) }
  }

  @Test func anExportOfANewerProgramIsRefused() {
    #expect(throws: ListingFault.mistake("line 1: it was made by a newer Dateline")) {
      try imported(Array("{\"kind\":\"library\",\"form\":99}\n".utf8), into: library)
    }
  }

  @Test func noControlStandsInAnExportAsItself() throws {
    try fill()
    let text = String(decoding: try exported(library), as: UTF8.self)
    let bad = text.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x202E)
    }
    #expect(bad.isEmpty)
    #expect(text.contains(#""path_hex":"2fff2f61""#))
  }
}
