import Catalog
import News
import Storage
import TestSupport
import Testing

/// Who speaks in the library, and what they say.
@Suite struct SpeakerTests {
  private let library: Library
  private let shelf: Shelf

  init() throws {
    library = try Library(.memory)
    shelf = Shelf(library)
  }

  private func store(_ drafts: ArticleDraft...) throws {
    for (number, draft) in drafts.enumerated() { try shelf.store(draft.annotated, at: "/news/\(number).txt") }
  }

  private func voices() throws -> Voices {
    Voices(try #require(try library.speakerRoll()))
  }

  @Test func everySpeakerIsThereWithTheArticles() throws {
    try store(
      ArticleDraft("One\n“No,”{Ruth Okafor} she said. “Yes,”{Olga Ruthven} said another."),
      ArticleDraft("Two\n“Oh,”{R. Okafor} she said.")
    )
    #expect(try voices().all.map(\.names) == [["R. Okafor", "Ruth Okafor"], ["Olga Ruthven"]])
    #expect(try voices().articles(of: ["Ruth Okafor"]).map(\.number) == [1, 2])
    _ = try library.forget(Array("/news/0.txt".utf8))
    #expect(try voices().all.map(\.names) == [["R. Okafor"]])
  }

  @Test func aFilterFindsASpeakerUnderEveryFormOfTheName() throws {
    try store(
      ArticleDraft("One\n“No,”{Sergey Lavrov} he said."),
      ArticleDraft("Two\n“Oh,”{Lavrov} he said."),
      ArticleDraft("Three\n“Yes,”{Ada Brandt} she said."),
      ArticleDraft("Four\n“Well,”{Сергей Лавров} he said.")
    )
    func find(_ name: String) throws -> [Int]? { try library.resolve([.speaker(name)])?[.speaker(name)]?.map(\.number) }
    #expect(try find("Sergei Lavrov") == [1, 2, 4])
    #expect(try find("Ivan Lavrov") == [])
    #expect(try find("lavrov") == [1, 2])
  }

  @Test func whatSomebodySaysIsReadInTheOrderAskedFor() throws {
    try store(
      ArticleDraft("One\n“We wait,”{Ada Brandt} she said. “No,”{Ruth Okafor} said another.", outlet: "Amber"),
      ArticleDraft("Two\n“We left,”{A. Brandt} she said. “It rains.”{A. Brandt}", date: "2031-05-04")
    )
    let names: Set = ["Ada Brandt", "A. Brandt"]
    let ids = [ArticleID(2), ArticleID(7), ArticleID(1)]
    let found = try #require(try library.spokenLines(of: names, in: ids, limit: 10))
    #expect(found.lines.map(\.words) == ["We left,", "It rains.", "We wait,"])
    #expect(found.lines.map(\.outlet) == ["", "", "Amber"] && found.illegible == 0)
    #expect(found.lines.first?.date == CalendarDate(iso: "2031-05-04"))
    #expect(try library.spokenLines(of: names, in: ids, limit: 2)?.lines.count == 2)
    #expect(try library.spokenLines(of: [], in: ids, limit: 2)?.lines.isEmpty == true)
  }

  @Test func whatTheArticleSaysASpeakerIsGoesWithTheStatement() throws {
    try store(
      ArticleDraft("One\n“No,”{Ada Brandt} Deputy Minister of Harbours Ada Brandt said."),
      ArticleDraft("Two\n“Oh,”{Ada Brandt} said Ada Brandt, a keeper of lamps, who left."),
      ArticleDraft("Three\nThe harbour is shut, Ada Brandt, 40, said. “Yes,”{Ada Brandt} she said.")
    )
    let found = try library.spokenLines(of: ["Ada Brandt"], in: (1...3).map { ArticleID($0) }, limit: 10)
    #expect(found?.lines.map(\.role) == ["Deputy Minister of Harbours", "keeper of lamps", ""])
  }

  @Test func quotesOfASpeakerAreFoundUnderEveryFormOfTheName() throws {
    try store(ArticleDraft("One\n“The war is over,”{Sergey Lavrov} he said. “Go home,”{Ada Brandt} said another."))
    let term = TextTerm.together([.speaker("Sergei Lavrov"), word("war")])
    #expect(try library.resolve([term])?[term]?.map(\.number) == [1])
    let other = TextTerm.together([.speaker("Sergei Lavrov"), word("home")])
    #expect(try library.resolve([other])?[other]?.isEmpty == true)
  }

  private func word(_ word: String) -> TextTerm { .word(word, isPrefix: false, part: .said) }

  @Test func aLongStatementIsCutBetweenLetters() throws {
    try store(ArticleDraft("One\n“\(String(repeating: "é", count: 900)),”{Ada Brandt} she said."))
    let found = try library.spokenLines(of: ["Ada Brandt"], in: [ArticleID(1)], limit: 10)
    let words = try #require(found?.lines.first?.words)
    #expect(words.hasSuffix("é…") && words.utf8.count < 1_010)
  }

  @Test func nobodyWaitsForAnAnswerThatIsNotWanted() throws {
    try store(ArticleDraft("One\n“No,”{Ruth Okafor} she said."))
    let inquiry = Inquiry()
    inquiry.cancel()
    #expect(try library.spokenLines(of: ["Ruth Okafor"], in: [ArticleID(1)], limit: 1, inquiry) == nil)
  }
}
