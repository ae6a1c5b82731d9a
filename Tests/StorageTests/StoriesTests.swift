import Catalog
import GRDB
import News
import TestSupport
import Testing

@testable import Storage

/// What the library keeps of stories, and how they are put together.
@Suite struct StoriesTests {
  private static let version = 3

  /// Articles of days of one month, unless another date is given.
  private func library(_ dates: [String]) throws -> Library {
    let library = try Library(.memory)
    for (index, date) in dates.enumerated() { try store(index + 1, date, in: library) }
    try sign(library)
    return library
  }

  private func store(_ number: Int, _ date: String, in library: Library) throws {
    let text = "Report \(number)\n" + Reports.words(number)
    try Shelf(library).store(ArticleDraft(text, date: date).annotated, at: "/n/\(number).txt")
  }

  private func sign(_ library: Library) throws {
    let articles = try library.unsigned(version: Self.version, limit: .max)
    let signed = try articles.map { id in
      (id, try #require(try library.content(of: id)), StorySignature([UInt32(id.number) << 4, 1 << 20]))
    }
    try library.sign(signed.map { (id: $0.0, content: $0.1, marks: $0.2) }, version: Self.version)
  }

  /// Links these pairs in every block that has both, and puts the stories together.
  @discardableResult
  private func gather(_ pairs: [(Int, Int)], _ library: Library) throws -> [HoldingsChange] {
    for due in try library.dueStories() {
      let members = Set(try library.storyMembers(of: due).map(\.article.number))
      let own = pairs.filter { members.contains($0.0) && members.contains($0.1) }
      try library.keep(own.map { StoryLink(ArticleID($0.0), ArticleID($0.1)) }, of: due)
    }
    return try library.settleStories()
  }

  private func stories(_ library: Library) throws -> [UInt32] {
    let holdings = try library.holdings()
    return holdings.present.map { holdings.story(of: $0) }
  }

  @Test func linkedArticlesAreOneStory() throws {
    let library = try library(["2031-03-01", "2031-03-02", "2031-03-03", "2031-03-03"])
    var holdings = try library.holdings()
    for change in try gather([(1, 3), (3, 4)], library) { holdings.apply(change) }
    #expect(try stories(library) == [1, 0, 1, 1])
    #expect(holdings == (try library.holdings()))
    #expect(try library.articles(ofStoryOf: ArticleID(3), most: 9).map(\.number) == [1, 4, 3])
    #expect(try library.articles(ofStoryOf: ArticleID(4), most: 2).map(\.number) == [1, 4])
    #expect(try library.articles(ofStoryOf: ArticleID(2), most: 9).map(\.number) == [2])
    #expect(try library.articles(ofStoryOf: ArticleID(7), most: 9).isEmpty)
    #expect(try library.dueStories().isEmpty && library.settleStories().isEmpty)
    #expect(try library.ailments()?.isEmpty == true)
  }

  @Test func aStoryGoesOnOverTheEndOfAMonth() throws {
    let library = try library(["2030-12-30", "2030-12-31", "2031-01-01", "2031-01-20"])
    let due = try library.dueStories()
    #expect(due.map(\.block) == [203_101, 203_012])
    let members = try library.storyMembers(of: due[0])
    #expect(members.map(\.article.number) == [1, 2, 3, 4] && members.map(\.isOwn) == [false, false, true, true])
    #expect(members[2].day - members[1].day == 1)
    try gather([(1, 2), (2, 3)], library)
    #expect(try stories(library) == [1, 1, 1, 0])
  }

  @Test func datesWithoutADayHaveBlocksOfTheirOwn() throws {
    let library = try library(["", "2031", "2031-03", "2031-03-04", ""])
    #expect(try library.dueStories().map(\.block) == [20_310_300, 20_310_000, 203_103, 0])
    try gather([(1, 5), (2, 3)], library)
    #expect(try stories(library) == [1, 0, 0, 0, 1])
  }

  @Test func whatGoesLeavesItsStory() throws {
    let library = try library(["2031-03-01", "2031-03-01", "2031-03-02"])
    try gather([(1, 2), (2, 3)], library)
    #expect(try stories(library) == [1, 1, 1])
    _ = try library.forget(Array("/n/2.txt".utf8))
    #expect(try library.dueStories().map(\.block) == [203_103])
    try gather([], library)
    #expect(try stories(library) == [0, 0])
    #expect(try library.ailments()?.isEmpty == true)
  }

  /// A story keeps its number when articles join it.
  @Test func aStoryKeepsItsNumber() throws {
    let library = try library(["2031-03-05", "2031-03-06"])
    try gather([(1, 2)], library)
    try store(3, "2031-03-04", in: library)
    try sign(library)
    let changes = try gather([(1, 2), (2, 3)], library)
    #expect(changes == [.gathered([StoryPart(ArticleID(3), story: 1)])])
  }

  /// What changes while links are looked for is looked at again.
  @Test func aChangeMeanwhileIsNotOverlooked() throws {
    let library = try library(["2031-03-05"])
    let due = try #require(try library.dueStories().first)
    try store(2, "2031-03-06", in: library)
    try library.keep([], of: due)
    #expect(try library.dueStories().map(\.block) == [203_103])
  }

  @Test func onlyArticlesWithoutASignatureOfTheseRulesAreSigned() throws {
    let library = try library(["2031-03-05", "2031-03-06"])
    #expect(try library.unsigned(version: Self.version, limit: 9).isEmpty)
    #expect(try library.unsigned(version: Self.version + 1, limit: 9).count == 2)
    try store(3, "2031-03-06", in: library)
    #expect(try library.unsigned(version: Self.version, limit: 9) == [ArticleID(3)])
  }

  /// Links that a damaged library gives lead nowhere.
  @Test func linksOfNoArticlesAreLeftOut() throws {
    let library = try library(["2031-03-05", "2031-03-06"])
    let due = try #require(try library.dueStories().first)
    try library.keep(
      [StoryLink(ArticleID(1), ArticleID(4_000_000_000)), StoryLink(ArticleID(-4), ArticleID(2))],
      of: due
    )
    try library.writing {
      try $0.execute(sql: "INSERT INTO story_block VALUES (7, 0, x'0102030405'), (8, 0, 'text'), (9, 0, x'')")
    }
    #expect(try library.settleStories().isEmpty)
  }

  @Test func aCatalogMadeAnewGetsItsStoriesBack() throws {
    let library = try library(["2031-03-05", "2031-03-06"])
    try gather([(1, 2)], library)
    try library.writing { try Mending($0).remakeCatalog() }
    #expect(try stories(library) == [0, 0])
    for due in try library.dueStories() { try library.keep([], of: due) }
    _ = try library.settleStories()
    #expect(try stories(library) == [1, 1])
  }
}
