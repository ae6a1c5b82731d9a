import News
import Reading
import Screen
import TestSupport
import Testing

/// Moving down the list fetches only the article that the reader stays at.
@Suite struct BrowsingTests {
  private func session() -> Session {
    var session = Session(columns: 120, rows: 40)
    let rows = (0..<5).map { number in
      ArticleRow(id: ArticleID(number), date: nil, outlet: "", headline: "Story \(number)", source: "\(number)")
    }
    for case .loadArticle(_, let request) in session.arrive(rows) {
      _ = session.receive(.articleLoaded(ArticleDraft("Story 0\n\nText.").annotated, request: request))
    }
    return session
  }

  private func loads(_ effects: [Effect]) -> [Int] {
    effects.compactMap { effect in
      if case .loadArticle(let id, _) = effect { id.number } else { nil }
    }
  }

  @Test func nothingIsFetchedWhileTheCursorMoves() {
    var session = session()
    let moving = ["j", "j", "j"].flatMap { session.handle(.key($0)) }
    #expect(loads(moving).isEmpty)
    #expect(session.isBrowsing)
    #expect(loads(session.rest()) == [3])
    #expect(!session.isBrowsing)
    #expect(session.rest().isEmpty)
  }

  @Test(arguments: ["<Enter>", ")", "<Tab>", "B"] as [Key])
  func whateverElseIsDoneWantsTheArticleNow(key: Key) {
    var session = session()
    _ = session.handle(.key("j"))
    #expect(loads(session.handle(.key(key))) == [1])
  }

  @Test func halfASequenceIsStillMoving() {
    var session = session()
    let effects = ["j", "2", "j", "g"].flatMap { session.handle(.key($0)) }
    #expect(loads(effects).isEmpty)
    #expect(session.isBrowsing)
    #expect(loads(session.rest()) == [3])
  }

  @Test func comingBackToTheOpenArticleFetchesNothing() {
    var session = session()
    let effects = ["j", "k"].flatMap { session.handle(.key($0)) }
    #expect(loads(effects + session.rest()).isEmpty)
  }
}
