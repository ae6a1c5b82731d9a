import Catalog
import News
import Storage
import TestSupport
import Testing

/// Words are found where they stand, however they are typed.
@Suite struct SearchTests {
  private let library: Library
  private let shelf: Shelf

  init() throws {
    library = try Library(.memory)
    shelf = Shelf(library)
  }

  private func store(_ drafts: String...) throws {
    for (number, draft) in drafts.enumerated() {
      try shelf.store(ArticleDraft(draft).annotated, at: "/news/\(number).txt")
    }
  }

  private func find(_ term: TextTerm) throws -> [Int] {
    let found = try library.resolve([term])
    return try #require(found?[term]).map(\.number)
  }

  private func word(_ word: String, in part: TextTerm.Part = .anywhere) -> TextTerm {
    .word(word, isPrefix: false, part: part)
  }

  private func beginning(_ word: String, in part: TextTerm.Part = .anywhere) -> TextTerm {
    .word(word, isPrefix: true, part: part)
  }

  @Test func aWordIsFoundInAnyCaseAndWithoutItsAccents() throws {
    try store("Café closes\nThe owner of the Café left.", "Port opens\nNobody came.")
    #expect(try find(word("cafe")) == [1])
    #expect(try find(word("CAFÉ")) == [1])
    #expect(try find(word("caf")) == [])
  }

  @Test func theBeginningOfAWordFindsAllThatBeginSo() throws {
    try store("Treaty signed\nIt is done.", "Trees fall\nA storm.", "Port opens\nThe treaties wait.")
    #expect(try find(beginning("tre")) == [1, 2, 3])
    #expect(try find(beginning("treat")) == [1, 3])
    #expect(try find(beginning("treat", in: .title)) == [1])
    #expect(try find(beginning("t")) == [])
  }

  @Test func aPhraseIsWordsInARow() throws {
    try store("One\nThe world war ended.", "Two\nA war of the world.")
    #expect(try find(.phrase(["world", "war"], part: .anywhere)) == [1])
    #expect(try find(.phrase(["World-War"], part: .anywhere)) == [1])
  }

  @Test func aPhraseIsNeverMadeOfTwoQuotes() throws {
    try store("One\n“We wait for the world,” he said, “war is near.”", "Two\n“The world war is over,” she said.")
    #expect(try find(.phrase(["world", "war"], part: .said)) == [2])
    #expect(try find(word("said", in: .said)) == [])
  }

  @Test func wordsHeldAtArmsLengthAreNotSaid() throws {
    try store("One\nThe ~“deal” is off.", "Two\n“The deal is on,” she said.")
    #expect(try find(word("deal", in: .said)) == [2])
    #expect(try find(word("deal")) == [1, 2])
  }

  @Test func aTitleIsTheHeadlineOnly() throws {
    try store("Grain arrives\nShips came.", "Ships came\nGrain was on them.")
    #expect(try find(word("grain", in: .title)) == [1])
  }

  @Test(arguments: [
    ("东京", "会议在东京举行。", "会议在京都举行，东边。"),
    ("トウキョウ", "会議はトウキョウで開かれた。", "会議はキョウトで開かれた。"),
    ("ประชุม", "การประชุมเริ่มแล้ว", "การเริ่มแล้ว"),
    ("회의", "서울 회의 시작", "서울 시작"),
    ("दिल्ली", "दिल्ली में बैठक", "मुंबई में बैठक"),
    ("ايضا", "قال ايضاً انه", "قال انه"),
  ])
  func scriptsWithoutBlanksAreFoundByAnyPartOfThem(typed: String, with: String, without: String) throws {
    try store("One\n\(with)", "Two\n\(without)")
    #expect(try find(word(typed)) == [1])
    #expect(try find(beginning(typed)) == [1])
  }

  @Test(arguments: ["\"", "*", "AND", "NOT (", "title:x", "x\" OR \"y", "-", "^x", "a\u{0}b", "", "\u{E000}", "{", "+"])
  func whatIsTypedIsNeverMoreThanWords(typed: String) throws {
    try store("Port opens\nNobody came, and no ship.")
    _ = try find(word(typed))
    _ = try find(beginning(typed))
    _ = try find(.phrase([typed, typed], part: .said))
    _ = try find(.speaker(typed))
    _ = try library.rank([word(typed)])
    #expect(try find(word("nobody OR ship")) == [])
    #expect(try find(word("title:port")) == [])
  }

  @Test func aSpeakerIsFoundByAPartOfTheName() throws {
    try store("One\n“We wait,”{Ádám Lavrenyuk} he said.", "Two\n“No,”{Ruth Okafor} she said.")
    #expect(try find(.speaker("lavren")) == [1])
    #expect(try find(.speaker("adam lav")) == [1])
    #expect(try find(.speaker("OKAFOR")) == [2])
    #expect(try find(.speaker("nobody")) == [])
  }

  @Test func togetherMeansTheSameQuote() throws {
    try store(
      "One\n“The war is over,”{Ruth Okafor} she said. “Go home,”{Ada Brandt} said another.",
      "Two\n“Go home,”{Ruth Okafor} she said. “The war is over,”{Ada Brandt} said another."
    )
    let war = word("war", in: .said)
    #expect(try find(.together([war, .speaker("okafor")])) == [1])
    #expect(try find(.together([war, .speaker("brandt")])) == [2])
    #expect(try find(.together([war, word("home", in: .said)])) == [])
    #expect(try find(.together([war, beginning("ov", in: .said), .speaker("o")])) == [1])
  }

  @Test func furnitureIsNotFound() throws {
    var harbour = ArticleDraft("Port opens\nNobody came.\nSubscribe now").annotated
    var article = harbour.article
    let last = article.body.removeLast()
    article.furniture = [Furniture(last.range, kind: .promo)]
    harbour = AnnotatedArticle(article: article, annotations: harbour.annotations, origin: harbour.origin)
    try shelf.store(harbour, at: "/news/a.txt")
    #expect(try find(word("subscribe")) == [])
    #expect(try find(word("nobody")) == [1])
  }

  @Test func aCancelledInquiryHasNoAnswer() throws {
    try store("Port opens\nNobody came.")
    let inquiry = Inquiry()
    inquiry.cancel()
    #expect(try library.resolve([word("port")], inquiry) == nil)
    #expect(try library.findRows("port", inquiry) == nil)
    #expect(try library.rank([word("port")], inquiry) == nil)
  }

  @Test func whatIsFoundIsHandedOverWhenItIsDue() throws {
    try store("Treaty signed\nDone.", "Trees fall\nStorm.")
    let inquiry = Inquiry { true }
    var counts: [Int] = []
    let term = beginning("tre")
    _ = try library.resolve([term], inquiry) { counts.append($0[term]?.count ?? -1) }
    #expect(counts.last == 2)
    #expect(counts == counts.sorted())
  }

  @Test func anArticleThatWentIsNotFound() throws {
    try store("Port opens\nNobody came to 東京.", "Port opens\nEverybody came.")
    _ = try library.forget(Array("/news/0.txt".utf8))
    #expect(try find(word("port")) == [2])
    #expect(try find(word("東京")) == [])
  }

  @Test func theTitleWeighsMostInTheRank() throws {
    var drafts = (0..<60).map { "Weather \($0)\nIt rains again." }
    drafts[10] = "Weather 10\nA grain ship came, and another ship."
    drafts[20] = "Grain ship leaves\nIt rains again."
    for (number, draft) in drafts.enumerated() {
      try shelf.store(ArticleDraft(draft).annotated, at: "/news/\(number).txt")
    }
    #expect(try library.rank([word("grain"), word("ship")])?.map(\.number) == [21, 11])
    #expect(try library.rank([word("rains")], limit: 3)?.map(\.number) == [60, 59, 58])
    #expect(try library.rank([]) == [])
  }

  @Test func rowsAreFoundByAPartOfHeadlineOrOutlet() throws {
    try shelf.store(ArticleDraft("Réunion port opens\nNobody.", outlet: "The Coast").annotated, at: "/a.txt")
    try shelf.store(ArticleDraft("Trees fall\nStorm.", outlet: "L’Équipe du Matin").annotated, at: "/b.txt")
    #expect(try library.findRows("REUN")?.map(\.number) == [1])
    #expect(try library.findRows("union  po")?.map(\.number) == [1])
    #expect(try library.findRows("equipe")?.map(\.number) == [2])
    #expect(try library.findRows("nobody")?.map(\.number) == [])
    #expect(try library.findRows("—")?.map(\.number) == [])
  }

  @Test func speakersAreSuggestedByAnyOfTheirNames() throws {
    try store(
      "One\n“No,”{Ruth Okafor} she said.",
      "Two\n“Yes,”{Ruth Okafor} she said.",
      "Three\n“Oh,”{Olga Ruthven} she said."
    )
    let all = try #require(try library.speakers(beginning: "ruth"))
    #expect(all.map(\.name) == ["Ruth Okafor", "Olga Ruthven"])
    #expect(all.map(\.articles) == [2, 1])
    #expect(try library.speakers(beginning: "kaf")?.isEmpty == true)
  }
}
