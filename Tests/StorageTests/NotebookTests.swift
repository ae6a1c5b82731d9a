import Catalog
import News
import TestSupport
import Testing

@testable import Storage

/// Marked quotes are kept with texts and words, and found again.
@Suite struct NotebookTests {
  private let library: Library
  private let shelf: Shelf

  init() throws {
    library = try Library(.memory)
    shelf = Shelf(library)
  }

  private func draft(_ source: String = "/news/1.txt") -> AnnotatedArticle {
    ArticleDraft(
      "Day 1\n“We wait,”{Ada Brandt} she said in [FR:Paris]. “Not for long,”{Ben Oduya} he said.",
      outlet: "The Coast",
      date: "2025-03-01",
      source: source
    ).annotated
  }

  /// The mark of a quote of an article, as the reader sets it.
  private func quote(_ index: Int, of number: Int, note: String? = nil, in other: Library? = nil) throws -> MarkedQuote
  {
    let library = other ?? library
    let annotated = try #require(try library.article(ArticleID(number)))
    let content = try #require(try library.content(of: ArticleID(number)))
    let quote = annotated.annotations.quotes[index]
    return MarkedQuote(
      citation: Citation(of: quote, in: annotated, content: content.bytes),
      note: note,
      place: .here(ArticleID(number))
    )
  }

  private func words() throws -> [String] { try library.notebook(limit: 10).map(\.citation.words) }

  @Test func aMarkedQuoteComesBackWithAllThatCitesIt() throws {
    try shelf.store(draft(), at: "/news/1.txt")
    let one = try quote(0, of: 1, note: "ask her")
    #expect(try library.keep(one, inPlaceOf: nil, at: 5) == .kept)
    #expect(try library.keep(quote(1, of: 1), inPlaceOf: nil, at: 6) == .kept)
    #expect(try words() == ["Not for long,", "We wait,"], "the last one first")
    var kept = one
    kept.marked = 5
    #expect(try library.notebook(limit: 10).last == kept)
    #expect(try library.markedQuotes(in: ArticleID(1)).map(\.citation.words) == ["We wait,", "Not for long,"])
    #expect(try library.notebook(limit: 1, after: 1) == [kept])
    #expect(try library.notebookCount() == 2)
  }

  @Test func aMarkIsTakenAwayAndSetAgain() throws {
    try shelf.store(draft(), at: "/news/1.txt")
    let one = try quote(0, of: 1)
    _ = try library.keep(one, inPlaceOf: nil, at: 5)
    #expect(try library.remove(one) == .kept)
    #expect(try words().isEmpty)
    _ = try library.keep(try #require(try? quote(0, of: 1, note: "again")), inPlaceOf: nil, at: 6)
    #expect(try library.notebook(limit: 1).first?.note == "again")
  }

  @Test func aNoteThatAnotherProgramWroteIsNotLost() throws {
    try shelf.store(draft(), at: "/news/1.txt")
    let bare = try quote(0, of: 1)
    _ = try library.keep(bare, inPlaceOf: nil, at: 5)
    #expect(try library.keep(quote(0, of: 1, note: "theirs"), inPlaceOf: bare, at: 6) == .kept)
    #expect(try library.keep(quote(0, of: 1, note: "mine"), inPlaceOf: bare, at: 7) == .differs)
    #expect(try library.remove(bare) == .differs)
    #expect(try library.notebook(limit: 1).first?.note == "theirs")
  }

  @Test func marksOutliveTheArticleAndFindItAgain() throws {
    try shelf.store(draft(), at: "/news/1.txt")
    _ = try library.keep(quote(0, of: 1), inPlaceOf: nil, at: 5)
    _ = try library.forget(Array("/news/".utf8))
    let gone = try #require(try library.notebook(limit: 1).first)
    #expect(gone.place == .gone && gone.citation.words == "We wait," && gone.citation.speaker == "Ada Brandt")
    try shelf.store(draft("/moved/1.txt"), at: "/moved/1.txt")
    let back = try #require(try library.notebook(limit: 1).first)
    let id = try #require(back.place.article)
    #expect(back.place == .here(id) && back.citation.source == "/moved/1.txt")
    #expect(try library.markedQuotes(in: id).count == 1)
  }

  /// Better rules name another speaker and draw the quote's ends elsewhere: the words stay, the speaker is the new one.
  @Test func betterAnalysisKeepsTheWordsAndBringsTheSpeaker() throws {
    let draft = draft()
    try shelf.store(draft, at: "/news/1.txt")
    _ = try library.keep(quote(0, of: 1), inPlaceOf: nil, at: 5)
    var better = draft.annotations
    let old = better.quotes[0]
    better.quotes[0] = Quote(range: TextRange(old.range.start, old.range.end - 1), marked: old.marked, kind: .direct)
    better.quotes[0].speaker = Speaker("Ada M. Brandt")
    let anew = AnnotatedArticle(article: draft.article, annotations: better, origin: draft.origin)
    try shelf.store(anew, at: "/news/1.txt", analysis: 9)
    let kept = try #require(try library.notebook(limit: 1).first)
    #expect(kept.citation.words == "We wait," && kept.citation.speaker == "Ada M. Brandt")
  }

  /// A longer version of a report takes the place of a teaser: marks follow to where their words are now.
  @Test func marksFollowToABetterVersion() throws {
    let (teaser, whole) = Self.versions
    for isBetterFirst in [false, true] {
      let library = try Library(.memory)
      let first = isBetterFirst ? whole : teaser
      try Shelf(library).store(first, at: "/a/1.txt")
      let words = try quote(0, of: 1, in: library)
      _ = try library.keep(words, inPlaceOf: nil, at: 5)
      try Shelf(library).store(isBetterFirst ? teaser : whole, at: "/b/1.txt")
      #expect(try library.holdings().count == 1)
      let kept = try #require(try library.notebook(limit: 5).first)
      #expect(kept.place == .here(ArticleID(1)))
      #expect(kept.citation.words == "We wait," && kept.citation.link == "https://coast.example/1")
      let shown = try #require(try library.article(ArticleID(1)))
      #expect(shown.article.text[kept.citation.range] == "We wait,")
      #expect(kept.citation.content == (try library.content(of: ArticleID(1))?.bytes))
    }
  }

  /// Where the better version has not got the words, they are kept as they were, and that is said.
  @Test func wordsThatAreNoMoreInTheArticleAreKept() throws {
    let (teaser, whole) = Self.versions
    let draft = ArticleDraft(
      "Ferries\n“We never said that,”{Ada Brandt} she said.",
      outlet: "The Coast",
      date: "2031-03-04"
    ).annotated
    var article = draft.article
    article.link = teaser.article.link
    let former = AnnotatedArticle(article: article, annotations: draft.annotations, origin: draft.origin)
    try shelf.store(former, at: "/a/1.txt")
    let mark = try quote(0, of: 1)
    _ = try library.keep(mark, inPlaceOf: nil, at: 5)
    try shelf.store(whole, at: "/a/1.txt")
    #expect(try library.holdings().count == 1)
    let kept = try #require(try library.notebook(limit: 5).first)
    #expect(kept.place == .changed(ArticleID(1)))
    #expect(kept.citation.words == "We never said that," && kept.citation.content == mark.citation.content)
    _ = try library.remove(kept)
    #expect(try library.keep(kept, inPlaceOf: nil, at: 9) == .kept)
    #expect(try library.notebook(limit: 5) == [kept], "what is taken out and brought back is as it was")
  }

  /// A file that says something else now: what was marked in it stays, with its article.
  @Test func anArticleWithAMarkStaysWhereItsFileIsAboutSomethingElse() throws {
    for isMarked in [true, false] {
      let library = try Library(.memory)
      try Shelf(library).store(draft(), at: "/news/1.txt")
      if isMarked { _ = try library.keep(quote(0, of: 1, in: library), inPlaceOf: nil, at: 5) }
      let other = ArticleDraft("Chess\nA match of [JP:Tokyo] ends in a draw.", outlet: "Rook", date: "2031-05-06")
      try Shelf(library).store(other.annotated, at: "/news/1.txt")
      #expect(try (library.article(ArticleID(1)) != nil) == isMarked)
      if isMarked { #expect(try library.notebook(limit: 5).first?.place == .here(ArticleID(1))) }
    }
  }

  /// The same words marked in two versions are one mark once the versions are one article, with both notes.
  @Test func marksOfTwoVersionsAreJoined() throws {
    let (teaser, whole) = Self.versions
    try shelf.store(teaser, at: "/a/1.txt")
    _ = try library.keep(quote(0, of: 1, note: "first"), inPlaceOf: nil, at: 5)
    let other = try Library(.memory)
    try Shelf(other).store(whole, at: "/b/1.txt")
    let theirs = try quote(0, of: 1, note: "second", in: other)
    _ = try library.keep(theirs, inPlaceOf: nil, at: 6)
    #expect(try library.notebookCount() == 2)
    try shelf.store(whole, at: "/b/1.txt")
    let kept = try library.notebook(limit: 5)
    #expect(kept.map(\.note) == ["second\nfirst"])
  }

  @Test func whatIsTooLongIsNotKept() throws {
    let long = String(repeating: "word ", count: StoredQuote.longest / 5)
    try shelf.store(ArticleDraft("Long\n“\(long)”{Ada Brandt} she said.").annotated, at: "/news/1.txt")
    #expect(try library.keep(quote(0, of: 1), inPlaceOf: nil, at: 5) == .tooLong)
    #expect(try library.notebookCount() == 0)
  }

  @Test func aRescueSavesMarkedQuotesAndWatches() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "library.sqlite")
    let old = try Library(.file(path))
    try Shelf(old).store(draft(), at: "/news/1.txt")
    _ = try old.keep(quote(0, of: 1, note: "mine", in: old), inPlaceOf: nil, at: 5)
    try old.saveFilter("paris", expression: "country:FR", at: 5)
    #expect(try old.setWatch("paris", isSet: true))
    try Shelf(old).store(ArticleDraft("Day 2\nIt rains.").annotated, at: "/news/2.txt")
    old.close()
    let report = try Rescue(of: path).run()
    #expect(report.quotes == 1 && report.filters == 1)
    let new = try Library(.file(path))
    defer { new.close() }
    #expect(try new.notebook(limit: 5).map(\.note) == ["mine"])
    #expect(try new.watches().map(\.seen) == [1])
  }

  /// A short report and a longer one with the same link, both with the same quote.
  private static let versions: (teaser: AnnotatedArticle, whole: AnnotatedArticle) = {
    func report(_ rest: String, _ source: String) -> AnnotatedArticle {
      let draft = ArticleDraft(
        "Ferries\n\(rest)“We wait,”{Ada Brandt} she said.",
        outlet: "The Coast",
        date: "2031-03-04",
        source: source
      ).annotated
      var article = draft.article
      article.link = "https://coast.example/1"
      return AnnotatedArticle(article: article, annotations: draft.annotations, origin: draft.origin)
    }
    return (report("", "/a/1.txt"), report(Reports.words(1, count: 150) + "\n", "/b/1.txt"))
  }()
}
