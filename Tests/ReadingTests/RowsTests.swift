import Catalog
import News
import Reading
import Screen
import TestSupport
import Testing

/// Rows come when they are needed, and only then.
@Suite struct RowsTests {
  private let rows = RowMaker.rows(10_000)

  private func session() -> (session: Session, asked: [Effect]) {
    var session = Session(columns: 120, rows: 40)
    var holdings = Holdings()
    holdings.apply(.stored(rows.map { Holding($0) }))
    let asked = session.receive(.holdingsLoaded(holdings, scope: nil))
    return (session, asked)
  }

  private func numbers(_ effects: [Effect]) -> [Int] {
    effects.flatMap { effect -> [Int] in
      if case .loadRows(let articles, _, _) = effect { articles.map(\.number) } else { [] }
    }
  }

  @Test func whatShowsAndAFewScreensAroundAreAskedForOnce() {
    var (session, asked) = session()
    let first = numbers(asked)
    let height = (session.layout.panes[.articles]?.rows ?? 0) / session.layout.rowHeight
    #expect(first.prefix(height).elementsEqual(session.list.shown.prefix(height).map { Int($0) }))
    #expect((2 * height...1_000).contains(first.count))
    #expect(session.list.row(at: 0) == nil, "a row that is not there yet is blank")
    #expect(numbers(session.handle(.key("j"))).isEmpty)
    session.answerRows(asked, from: rows)
    #expect(session.list.row(at: 0)?.id.number == first[0])
    let later = numbers((0..<200).flatMap { _ in session.handle(.key("j")) })
    #expect(Set(later).count == later.count && Set(later).isDisjoint(with: first))
  }

  @Test func answersMayComeInAnyOrder() {
    var (session, asked) = session()
    asked += session.handle(.key("G"))
    session.answerRows(asked.reversed(), from: rows)
    #expect(session.list.selected?.id == session.list.article(at: 9_999))
    _ = session.handle(.key("g"))
    #expect(numbers(session.handle(.key("g"))).isEmpty)
    #expect(session.list.selected?.id == session.list.article(at: 0))
  }

  @Test func rowsFarAwayAreForgottenAndAskedForAgain() {
    var (session, asked) = session()
    session.answerRows(asked, from: rows)
    for _ in 0..<400 { session.answerRows(session.handle(.key("<C-f>")), from: rows) }
    #expect(session.list.row(at: 0) == nil && session.list.selected != nil)
    _ = session.handle(.key("g"))
    #expect(!numbers(session.handle(.key("g"))).isEmpty)
  }

  @Test func aRowThatIsGoneIsNotAskedForAgainAndAgain() {
    var (session, asked) = session()
    for case .loadRows(_, _, let request) in asked { _ = session.receive(.rowsLoaded([], request: request)) }
    #expect(numbers(session.handle(.key("j"))).isEmpty)
    _ = session.receive(.holdingsChanged([.removed(ArticleSet([ArticleID(Int(session.list.shown[1]))]))]))
    #expect(session.list.count == 9_999 && session.list.cursor.selected == 1)
  }

  @Test func anArticleThatIsKnownBetterIsAskedForAgain() throws {
    var (session, asked) = session()
    session.answerRows(asked, from: rows)
    let number = Int(session.list.shown[0])
    let again = session.receive(.holdingsChanged([.stored([Holding(rows[number])])]))
    #expect(numbers(again) == [number])
    #expect(session.list.row(at: 0) != nil, "the old row shows until then")
  }
}
