import Catalog
import GRDB
import News
import Storage
import TestSupport
import Testing

/// What is wrong in a library is found, said, and made anew; what the reader did is never touched.
@Suite struct CheckupTests {
  private let folder: TemporaryFolder
  private let path: String
  private let library: Library

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path(of: "library.sqlite")
    library = try Library(.file(path))
    let shelf = Shelf(library)
    _ = try library.source(at: Array("/news/".utf8))
    for number in 1...4 {
      let draft = ArticleDraft(
        "Day \(number)\n“We wait for word\(number),”{Ada Brandt \(number)} she said in [FR:Paris].\nIt rained.",
        outlet: "The Coast",
        date: "2025-03-0\(number)"
      )
      try shelf.store(draft.annotated, at: "/news/\(number).txt")
    }
    try library.setRead(ArticleSet([ArticleID(2), ArticleID(3)]), isRead: true, at: 1)
    try library.setNote("Ask Ada", of: ArticleID(2), at: 1)
  }

  private func harm(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Harms the library, expects an ailment, cures it, and expects the health and the holdings that were before.
  private func cure(_ sql: String, expecting ailments: [Ailment]) throws {
    let before = try library.holdings()
    try harm(sql)
    let found = try #require(try library.ailments())
    #expect(found == ailments)
    try library.mend(found)
    #expect(try library.ailments() == [])
    let after = try library.holdings()
    #expect(after.facets == before.facets)
    #expect(after.byDate == before.byDate)
    #expect(try find("word2") == [2])
    #expect(try library.speakers(beginning: "ada")?.count == 4)
  }

  private func find(_ word: String) throws -> [Int] {
    let term = TextTerm.word(word, isPrefix: false, part: .said)
    return try #require(try library.resolve([term])?[term]).map(\.number)
  }

  @Test func aLibraryInGoodHealthHasNoAilments() throws {
    #expect(try library.ailments() == [])
    #expect(try library.isFileWhole())
  }

  /// Looking takes minutes in a large library: nobody may have to wait for it.
  @Test func othersCanWriteMeanwhile() throws {
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(try library.ailments() == [])
      try database.execute(sql: "ROLLBACK")
    }
  }

  @Test func anEmptySearchIndexIsFilledAgain() throws {
    try cure(
      "INSERT INTO search(search) VALUES ('delete-all')",
      expecting: [.unsearchable(try library.holdings().present)]
    )
  }

  @Test func wordsOfNobodyMakeTheIndexAnew() throws {
    try cure("INSERT INTO search(rowid, title, body, said) VALUES (99, 'word2', 'word2', 'word2')", expecting: [.index])
  }

  @Test func aDamagedIndexIsMadeAnew() throws {
    try cure("UPDATE search_data SET block = x'0102' WHERE id > 10", expecting: [.index])
  }

  @Test func missingAndWrongSetsAreMadeAnew() throws {
    try cure("DELETE FROM chunk WHERE facet IN (1, 3)", expecting: [.sets(2)])
    try cure("UPDATE chunk SET members = x'FFFFFF' WHERE facet = 6", expecting: [.sets(1)])
    try cure("INSERT INTO chunk SELECT 4, 0, 0, count, members FROM chunk WHERE facet = 0", expecting: [.sets(1)])
  }

  @Test func wrongColumnsAreMadeAnew() throws {
    try cure("UPDATE cells SET date = x'00'", expecting: [.columns])
    try cure("DELETE FROM cells", expecting: [.columns])
  }

  @Test func missingSpeakersAreEnteredAgain() throws {
    try cure("DELETE FROM utterance WHERE article > 2", expecting: [.speakers(2)])
  }

  @Test func whatBelongsToNothingIsTakenOut() throws {
    try cure(
      """
      INSERT INTO text VALUES (77, 1, x'00'); INSERT INTO utterance VALUES (55, 1);
      INSERT INTO placement VALUES (1, 9, 78, 0, NULL);
      """,
      expecting: [.orphans(3)]
    )
  }

  @Test func anArticleWithoutItsTextIsTakenOutAndItsFileReadAgain() throws {
    let content = try #require(try library.content(of: ArticleID(2)))
    try harm("UPDATE text SET bytes = x'0102' WHERE article = 2")
    let found = try #require(try library.ailments())
    #expect(found == [.withoutText(ArticleSet([ArticleID(2)]))])
    try library.mend(found)
    #expect(try library.ailments() == [])
    #expect(try library.article(ArticleID(2)) == nil)
    #expect(try find("word2") == [])
    #expect(try library.knownFiles(in: Array("/news/".utf8), after: nil, limit: 99).count { $0.look != nil } == 3)
    #expect(try library.statusesWithoutArticle(after: nil, limit: 9).map(\.content) == [content])
  }

  @Test func anArticleWithDamagedPartsKeepsItsText() throws {
    let text = try #require(try library.article(ArticleID(2))).article.text
    try harm("UPDATE annotation SET parts = x'0102' WHERE article = 2")
    let found = try #require(try library.ailments())
    #expect(found == [.withoutParts(ArticleSet([ArticleID(2)]))])
    try library.mend(found)
    #expect(try library.ailments() == [])
    #expect(try library.article(ArticleID(2))?.article.text == text)
    #expect(try library.outdated(analysis: 1, limit: 9) == [ArticleID(2)])
    #expect(try library.rows([ArticleID(2)]).first?.note == "Ask Ada")
  }

  @Test func whatTheReaderDidWithUnknownTextsStays() throws {
    try harm("INSERT INTO status(content, is_starred, note) VALUES (x'000102030405060708090A0B0C0D0E0F', 1, 'mine')")
    #expect(try library.ailments() == [])
    try library.mend([.index, .columns])
    #expect(try library.statusesWithoutArticle(after: nil, limit: 9).map(\.note) == ["mine"])
  }

  @Test func aDamagedWordbookHasASecond() throws {
    let press = library.press()
    let deposits = (0..<700).map { number in
      let draft = ArticleDraft("Number \(number)\nIt rained on the harbour of the town for \(number * 7) days.")
      return FileDeposit(
        place: .sample("s\(number)"),
        look: nil,
        articles: [Deposit(draft.annotated, analysis: 1, press: press)]
      )
    }
    _ = try library.store(deposits)
    let later = Deposit(ArticleDraft("Later\nIt rained on the harbour.").annotated, analysis: 1, press: library.press())
    _ = try library.store([FileDeposit(place: .sample("later"), look: nil, articles: [later])])
    let last = try #require(try library.holdings().present.last)
    try harm("UPDATE wordbook SET bytes = x'0102'")
    library.close()
    let again = try Library(.file(path))
    #expect(try again.article(last)?.article.headline.text == "Later")
  }

  @Test func eachAilmentIsAPlainSentence() {
    let ailments: [Ailment] = [
      .pages([.texts, .index]), .index, .unsearchable(ArticleSet([ArticleID(1)])), .withoutText(ArticleSet()),
      .withoutParts(ArticleSet()), .sets(1), .columns, .speakers(2), .orphans(3),
    ]
    for ailment in ailments {
      #expect(!ailment.sentence.isEmpty && !ailment.sentence.hasSuffix("."))
      #expect(!ailment.cure.isEmpty && !ailment.cure.hasSuffix("."))
    }
  }
}
