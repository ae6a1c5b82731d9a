import Catalog
import News
import Testing

@Suite struct ArticleSetTests {
  @Test func holdsWhatWasPutIn() {
    let set = ArticleSet([3, 70_000].map { ArticleID($0) })
    #expect(set.count == 2)
    #expect(set.contains(ArticleID(70_000)))
    #expect(!set.contains(ArticleID(4)))
  }
}
