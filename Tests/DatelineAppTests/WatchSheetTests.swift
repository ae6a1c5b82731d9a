import DatelineApp
import News
import Storage
import TestSupport
import Testing

/// New matches for scripts.
@Suite struct WatchSheetTests {
  private let library: Library

  init() throws {
    library = try Library(.memory)
    try store("Day 1\nIt rains in [FR:Paris].", date: "2031-01-01")
    let filters = SavedFilters(of: library)
    try filters.save("country:FR", as: "paris")
    try filters.save("rains", as: "rain")
    try filters.watch("@paris", isSet: true)
    try filters.watch("rain", isSet: true)
  }

  private func store(_ text: String, date: String) throws {
    let draft = ArticleDraft(text, outlet: "The Coast", date: date)
    let path = Array("/news/\(try library.lastArticle().number).txt".utf8)
    let deposit = Deposit(draft.annotated, analysis: 1, press: library.press())
    _ = try library.store([FileDeposit(place: .file(path), look: nil, articles: [deposit])])
  }

  private func told(_ names: String...) throws -> [String] {
    let written = try Pipe.output { _, output in
      try WatchSheet(of: library, names: names, asLines: true).write(to: output)
    }
    return String(decoding: written, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func nothingIsNewAtFirst() {
    #expect(throws: ListingFault.nothingMatched) { try told() }
  }

  /// What counts is when it came in: an article of an earlier day is new too.
  @Test func whatCameInLaterIsToldOnceForEachName() throws {
    try store("Day 0\nIt rains in [FR:Paris] too.", date: "2030-12-31")
    try store("Day 2\nSun in [FR:Nice].", date: "2031-01-02")
    let lines = try told()
    #expect(lines.count == 3)
    #expect(lines.filter { $0.hasPrefix(#"{"watch":"paris","#) }.count == 2)
    #expect(lines.contains { $0.hasPrefix(#"{"watch":"rain","date":"2030-12-31""#) })
    #expect(throws: ListingFault.nothingMatched) { try told() }
    #expect(try library.watches().map(\.seen) == [1, 1], "the reader has seen nothing of it")
  }

  @Test func oneNameDoesNotTakeFromAnother() throws {
    try store("Day 2\nIt rains in [FR:Nice].", date: "2031-01-02")
    #expect(try told("@rain").count == 1)
    #expect(try told("paris").count == 1)
    #expect(throws: ListingFault.nothingMatched) { try told("rain") }
  }

  @Test func namesThatAreNoWatchesAreMistakes() throws {
    #expect(throws: ListingFault.self) { try told("london") }
    #expect(throws: ListingFault.self) { try SavedFilters(of: library).watch("london", isSet: true) }
    for name in ["paris", "rain"] { try SavedFilters(of: library).watch(name, isSet: false) }
    #expect(
      throws: ListingFault.empty("no saved filter is a watch; `dateline filters watch NAME` makes one")
    ) { try told() }
  }

  @Test func aFilterThatIsNoneAnyMoreFindsNothing() throws {
    try SavedFilters(of: library).save("@rain country:FR", as: "both")
    try SavedFilters(of: library).watch("both", isSet: true)
    try library.saveFilter("rain", expression: nil, at: 9)
    try store("Day 2\nIt rains in [FR:Nice].", date: "2031-01-02")
    #expect(throws: ListingFault.nothingMatched) { try told("both") }
  }
}
