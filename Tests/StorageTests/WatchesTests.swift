import News
import Storage
import TestSupport
import Testing

/// Watches count what came in since somebody looked.
@Suite struct WatchesTests {
  private let library: Library

  init() throws {
    library = try Library(.memory)
    try Shelf(library).store(ArticleDraft("Day 1\nIt rains in [FR:Paris].").annotated, at: "/news/1.txt")
    try library.saveFilter("paris", expression: "country:FR", at: 5)
  }

  @Test func whatIsThereWhenItBeginsIsSeen() throws {
    #expect(try library.watches().isEmpty)
    #expect(try library.setWatch("paris", isSet: true))
    let watch = try #require(try library.watches().first)
    #expect(watch.seen == 1 && watch.told == 1 && watch.expression == "country:FR")
    #expect(try !library.setWatch("london", isSet: true))
  }

  @Test func aWatchThatIsOneStaysAsItIs() throws {
    _ = try library.setWatch("paris", isSet: true)
    try Shelf(library).store(ArticleDraft("Day 2\nIt rains.").annotated, at: "/news/2.txt")
    _ = try library.setWatch("paris", isSet: true)
    #expect(try library.watches().first?.seen == 1)
    _ = try library.setWatch("paris", isSet: false)
    #expect(try library.watches().isEmpty)
    _ = try library.setWatch("paris", isSet: true)
    #expect(try library.watches().first?.seen == 2)
  }

  @Test func aWatchThatComesBackGoesOnWhereItWas() throws {
    _ = try library.setWatch("paris", isSet: true)
    let former = try #require(try library.watches().first)
    try Shelf(library).store(ArticleDraft("Day 2\nIt rains in [FR:Paris].").annotated, at: "/news/2.txt")
    try library.saveFilter("paris", expression: nil, at: 6)
    try library.saveFilter("paris", expression: "country:FR", at: 7)
    _ = try library.setWatch("paris", isSet: true, goingOnFrom: former)
    #expect(try library.watches() == [former])
    try library.saveFilter("paris", expression: nil, at: 8)
    try library.saveFilter("paris", expression: "country:BE", at: 9)
    _ = try library.setWatch("paris", isSet: true, goingOnFrom: former)
    #expect(try library.watches().map(\.seen) == [2], "it looks for other things now")
  }

  @Test func readerAndScriptsSeeApart() throws {
    _ = try library.setWatch("paris", isSet: true)
    try library.noteSeen("paris", upTo: ArticleID(7))
    try library.noteTold("paris", upTo: ArticleID(4))
    try library.noteTold("paris", upTo: ArticleID(3))
    let watch = try #require(try library.watches().first)
    #expect(watch.seen == 7 && watch.told == 4, "never back")
    try library.noteSeen("london", upTo: ArticleID(7))
    #expect(try library.watches().count == 1)
  }

  @Test func anotherExpressionStaysAWatch() throws {
    _ = try library.setWatch("paris", isSet: true)
    try library.saveFilter("paris", expression: "country:FR,BE", at: 6)
    #expect(try library.watches().map(\.expression) == ["country:FR,BE"])
  }
}
