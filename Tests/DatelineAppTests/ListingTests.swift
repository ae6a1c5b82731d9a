import DatelineApp
import Foundation
import TestSupport
import Testing

@Suite struct ListingTests {
  private let own: TemporaryFolder
  private let library: TemporaryFolder
  private var folder: String { own.path }

  /// Three reports about invented events.
  init() throws {
    own = try TemporaryFolder()
    library = try TemporaryFolder()
    try write(
      " date 2031-03-04 Pier opens, at last\n\nJapan and France opened a pier in Velmora on Tuesday.\n",
      "a.txt"
    )
    try write(" date 2031-03-06 Pier, \"closed\"\n\nThe pier that Japan paid for was closed on Thursday.\n", "b.txt")
    try write("A harbour without a date\n\nNothing at all happened in the harbour of Velmora.\n", "c.txt")
  }

  private func write(_ text: String, _ name: String) throws {
    try own.write(text, to: name)
  }

  private func listed(
    _ kind: ListingKind = .articles,
    _ format: ListingFormat,
    order: ListingOrder = .date,
    paths: [String]? = nil,
    columns: Int? = nil,
    _ change: (inout ListingQuery) throws -> Void = { _ in }
  ) throws -> String {
    var query = ListingQuery()
    try change(&query)
    let output = try Pipe.output { _, output in
      let listing = Listing(kind, query: query, order: order, format: format)
      do throws(ListingFault) {
        let view = try LibraryView(at: paths ?? [folder], in: chosen) { complaints.append($0) }
        try listing.write(view, to: output, columns: columns) { complaints.append($0) }
      } catch {
        guard error == .partly else { throw error }
        complaints.append("partly")
      }
    }
    return String(decoding: output, as: UTF8.self).replacing(folder, with: "~")
  }

  /// A library of the test's own.
  private var chosen: ChosenLibrary {
    ChosenLibrary(named: library.path(of: "library.sqlite"), settings: Settings(), environment: [:])
  }

  private let complaints = Complaints()

  private final class Complaints {
    private(set) var all: [String] = []
    func append(_ complaint: String) { all.append(complaint) }
  }

  private func sources(_ lines: String) throws -> [String] {
    try lines.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (object?["source"] as? String)?.suffix(5).first.map(String.init) ?? "?"
    }
  }

  @Test func writesAlignedTextNewestFirst() throws {
    let lines = try listed(.articles, .text).split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("2031-03-06  -  0  "))
    #expect(lines[1].hasPrefix("2031-03-04  -  0  "))
    #expect(lines[2].hasPrefix("-           -  0  "))
    #expect(lines.allSatisfy { $0.contains("  ~/") })
  }

  @Test func cutsLinesToTheTerminalOnly() throws {
    let lines = try listed(.articles, .text, columns: 30).split(separator: "\n")
    #expect(lines.allSatisfy { $0.unicodeScalars.count == 30 && $0.hasSuffix("…") })
  }

  @Test func writesJSONThatIsWhole() throws {
    let json = try listed(.articles, .json)
    let objects = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(objects.map { $0["date"] as? String } == ["2031-03-06", "2031-03-04", nil])
    #expect(objects[1]["countries"] as? [String] != nil)
    #expect(objects[0]["index"] as? Int == 0 && objects[0]["source"] as? String == "~/b.txt")
  }

  @Test func quotesWhatCommaSeparatedValuesMustQuote() throws {
    let lines = try listed(.articles, .csv).split(separator: "\n").map(String.init)
    #expect(
      lines[0] == "date,outlet,headline,headline_derived,countries,quotes,source,index,number,read,starred,note,story"
    )
    #expect(lines[1].hasPrefix("2031-03-06,,\"Pier, \"\"closed\"\"\","))
    #expect(lines[2].hasPrefix("2031-03-04,,\"Pier opens, at last\","))
  }

  @Test func keepsWhatPassesTheQuery() throws {
    #expect(try sources(listed(.articles, .jsonl)) == ["b", "a", "c"])
    #expect(try sources(listed(.articles, .jsonl) { try $0.setCountries(["jp"], all: false) }) == ["b", "a"])
    #expect(try sources(listed(.articles, .jsonl) { try $0.setCountries(["Japan", "FR"], all: true) }) == ["a"])
    #expect(try sources(listed(.articles, .jsonl) { try $0.setCountries(["JP", "-FR"], all: false) }) == ["b"])
    #expect(try sources(listed(.articles, .jsonl) { try $0.setCountries(["!japan"], all: false) }) == ["c"])
    #expect(try sources(listed(.articles, .jsonl) { $0.after = try ListingQuery.day("2031-03-05") }) == ["b"])
    #expect(try sources(listed(.articles, .jsonl) { $0.before = try ListingQuery.day("2031-03-04") }) == ["a"])
    #expect(try sources(listed(.articles, .jsonl) { $0.before = try ListingQuery.day("2031") }) == ["b", "a"])
  }

  @Test func theFilterLanguageIsTheSameAsOnTheScreen() throws {
    for (filter, found) in [
      ("country:JP", ["b", "a"]), ("country:JP -country:FR", ["b"]), ("title:closed or title:date", ["b", "c"]),
      ("date:2031-03-05..", ["b"]), ("harbour", ["c"]), ("is:unread pier", ["b", "a"]), ("\"pier in velmora\"", ["a"]),
    ] {
      #expect(try sources(listed(.articles, .jsonl) { $0.filter = filter }) == found, "\(filter)")
    }
  }

  @Test func optionsAndFilterHoldTogether() throws {
    let found = try listed(.articles, .jsonl) { query in
      query.filter = "title:pier"
      try query.setCountries(["FR"], all: false)
    }
    #expect(try sources(found) == ["a"])
  }

  @Test func aFaultInTheFilterIsShownWithItsPlace() throws {
    do {
      _ = try listed(.articles, .text) { $0.filter = "country:JP (pier" }
      Issue.record("it was taken")
    } catch let ListingFault.expression(complaint) {
      #expect(complaint.lines.count == 3)
      #expect(complaint.lines[0].hasPrefix("the filter, column 12: "), "\(complaint.lines)")
      #expect(complaint.lines[1] == "  country:JP (pier")
      #expect(complaint.lines[2] == "             ^")
    }
  }

  @Test func aFaultBehindWideLettersStillHasItsCaretBelow() throws {
    do {
      _ = try listed(.articles, .text) { $0.filter = "東京\u{7} \"x" }
      Issue.record("it was taken")
    } catch let ListingFault.expression(complaint) {
      #expect(complaint.lines.allSatisfy { !$0.unicodeScalars.contains("\u{7}") })
      #expect(complaint.lines[2].hasSuffix("^"))
    }
  }

  @Test func whatWasReadIsThereWithoutItsPath() throws {
    _ = try listed(.articles, .jsonl)
    #expect(try sources(listed(.articles, .jsonl, paths: [])) == ["b", "a", "c"])
    try write(" date 2031-03-09 Later\n\nA later report.\n", "z/d.txt")
    #expect(try sources(listed(.articles, .jsonl, paths: [folder + "/z"])) == ["d"], "just this path")
    #expect(try sources(listed(.articles, .jsonl, paths: [])) == ["d", "b", "a", "c"])
  }

  @Test func aSavedFilterIsUsedByItsName() throws {
    _ = try listed(.articles, .jsonl)
    let filters = SavedFilters(of: try Reception.changing(chosen))
    try filters.save("country:FR", as: "france")
    #expect(try sources(listed(.articles, .jsonl) { $0.filter = "@france" }) == ["a"])
    #expect(throws: ListingFault.self) { try filters.save("country:(", as: "broken") }
    try filters.remove("@france")
    #expect(throws: ListingFault.self) { try listed(.articles, .jsonl) { $0.filter = "@france" } }
  }

  @Test func quotesThatMatchAreListedAlone() throws {
    try write(
      " date 2031-03-10 Two voices are heard at the harbour of Velmora\n\n“The pier is open,” Ottilie Brandsma said. “The pier is shut,” Tomas Valadares said.\n",
      "f.txt"
    )
    func quotes(_ filter: String) throws -> Int {
      try listed(.quotes, .jsonl) { $0.filter = filter }.split(separator: "\n").count
    }
    #expect(try quotes("title:voices") == 2)
    #expect(try quotes("speaker:brandsma") == 1)
    #expect(try quotes("said:pier") == 2)
    #expect(try quotes("said:shut") == 1)
    #expect(try quotes("said:shut or title:voices") == 2, "what holds of the article holds of all its quotes")
    #expect(try quotes("title:voices -speaker:nobody") == 2)
    #expect(throws: ListingFault.nothingMatched) { try quotes("(said:shut speaker:brandsma)") }
  }

  @Test func noMoreRowsAreWrittenThanAskedFor() throws {
    let output = try Pipe.output { _, output in
      let view = try LibraryView(at: [folder], in: chosen) { _ in }
      try Listing(.articles, format: .csv, limit: 2).write(view, to: output, columns: nil) { _ in }
    }
    #expect(output.count { $0 == 0x0A } == 3)
  }

  @Test func aLibraryThatCannotBeMadeIsReplacedByMemory() throws {
    let chosen = ChosenLibrary(named: folder + "/a.txt/library", settings: Settings(), environment: [:])
    var told: [String] = []
    let output = try Pipe.output { _, output in
      let view = try LibraryView(at: [folder], in: chosen) { told.append($0) }
      try Listing(.articles, format: .jsonl).write(view, to: output, columns: nil) { told.append($0) }
    }
    #expect(output.count { $0 == 0x0A } == 3)
    #expect(told.count == 1 && told[0].contains("nothing of this will be remembered"))
  }

  @Test func saysWhatIsWrongWithTheQuestion() {
    #expect(throws: ListingFault.mistake("there is no country “Zork”; give a code such as JP, or a name such as Japan"))
    {
      try listed(.articles, .text) { try $0.setCountries(["Zork"], all: false) }
    }
    #expect(throws: ListingFault.mistake("“soon” is no date; write 2025-09-05, 2025-09 or 2025")) {
      try ListingQuery.day("soon")
    }
    #expect(
      throws: ListingFault.mistake(
        "there is no library yet; `dateline FOLDER` or `dateline feeds add ADDRESS` makes one"
      )
    ) {
      try listed(.articles, .text, paths: [])
    }
    #expect(throws: ListingFault.mistake("\(folder)/nowhere: there is no such file or folder")) {
      try listed(.articles, .text, paths: [folder + "/nowhere"])
    }
    #expect(throws: ListingFault.mistake("--before is earlier than --after: no day lies between them")) {
      try listed(.articles, .text) { query in
        query.after = try ListingQuery.day("2031-03-05")
        query.before = try ListingQuery.day("2031-03-04")
      }
    }
    #expect(throws: ListingFault.nothingMatched) {
      try listed(.articles, .text) { $0.outlets = ["nobody"] }
    }
  }

  @Test func readsTheRestBesideWhatCannotBeRead() throws {
    try write("\u{0}\u{1}\u{2}\u{0}\u{3}", "d.bin")
    let text = try listed(.articles, .jsonl, paths: [folder, folder + "/nowhere"])
    #expect(try sources(text) == ["b", "a", "c"])
    #expect(complaints.all.contains("\(folder)/nowhere: there is no such file or folder"))
    #expect(complaints.all.contains("\(folder)/d.bin: it is not text"))
    #expect(complaints.all.last == "partly", "a path that was named is missing")
  }

  @Test func whatAFolderHoldsBesidesArticlesIsNoMistake() throws {
    try write("\u{0}\u{1}\u{2}\u{0}\u{3}", "d.bin")
    _ = try listed(.articles, .jsonl)
    #expect(complaints.all == ["\(folder)/d.bin: it is not text"])
  }

  @Test func letsNoEscapeSequenceThrough() throws {
    try write(
      " date 2031-03-07 Pier \u{1B}]0;owned\u{7}\u{9B}2J opens\n\nThe pier of Velmora opened on Friday.\n",
      "e.txt"
    )
    for format in ListingFormat.allCases {
      let text = try listed(.articles, format)
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    }
    let page = try Pipe.output { _, output in
      try ArticleSheet(path: folder + "/e.txt", number: 1).write(as: .text, to: output)
    }
    #expect(!page.contains(0x1B) && !page.contains(0x07))
  }

  @Test func oneWideCellDoesNotWidenEveryRow() throws {
    let headline = String(repeating: "The pier of Velmora opens again ", count: 200)
    try write(" date 2031-03-08 \(headline)\n\nThe pier of Velmora opened on Saturday.\n", "wide.txt")
    let lines = try listed(.articles, .text).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.filter { $0.utf8.count > 400 }.count <= 1)
    #expect(lines.filter { $0.hasSuffix("~/a.txt") || $0.hasSuffix("~/wide.txt") }.count == 2)
  }

  @Test func showsOneArticle() throws {
    try write(
      " date 2031-03-04 One pier opens\n\nThe first pier opened.\n date 2031-03-05 Two piers open\n\nThe second one opened.\n",
      "two.txt"
    )
    let sheet = try ArticleSheet(path: folder + "/two.txt", number: 2)
    #expect(sheet.articles == 2)
    let raw = try Pipe.output { _, output in try sheet.write(as: .raw, to: output) }
    #expect(String(decoding: raw, as: UTF8.self).contains("date 2031-03-05 Two piers open"))
    let page = try Pipe.output { _, output in try sheet.write(as: .text, to: output) }
    let lines = String(decoding: page, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.contains("The second one opened."))
    #expect(!lines.contains("The first pier opened."))
    #expect(throws: ListingFault.mistake("\(folder)/two.txt: there is no article 3; it has 2")) {
      try ArticleSheet(path: folder + "/two.txt", number: 3)
    }
  }
}
