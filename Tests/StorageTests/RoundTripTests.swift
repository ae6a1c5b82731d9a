import News
import Storage
import TestSupport
import Testing

/// An article comes back as it was stored, whatever is in it.
@Suite struct RoundTripTests {
  @Test(arguments: [UInt64](1...20))
  func everyArticleComesBackExactly(seed: UInt64) throws {
    var maker = OddArticles(seed: seed)
    let library = try Library(.memory)
    let shelf = Shelf(library)
    for number in 0..<20 {
      let path = "/odd/\(number).txt"
      let article = maker.article(path)
      try shelf.store(article, at: path)
      let id = try #require(try library.article(with: ContentID(of: article.article.text)))
      let back = try #require(try library.article(id))
      guard library.knowsFirst(article, as: back) else { continue }
      #expect(back.article == article.article)
      #expect(back.annotations == article.annotations)
      #expect(back.origin == article.origin)
    }
  }

  /// Texts that were packed before there is a wordbook, and after.
  @Test func manyAlikeTextsComeBackThroughTheWordbook() throws {
    let library = try Library(.memory)
    let drafts = (0..<900).map { number in
      ArticleDraft(
        "Harbour \(number) reopens after repairs\nThe harbour authority of district \(number * 7) said ships may return.",
        date: "2025-03-01",
        source: "/news/\(number).txt"
      ).annotated
    }
    for (number, draft) in drafts.enumerated() {
      _ = try library.store([
        Shelf(library).deposit([draft], at: "/news/\(number).txt")
      ])
    }
    for (number, draft) in drafts.enumerated() {
      #expect(try library.article(ArticleID(number + 1)) == draft)
    }
  }
}

extension Library {
  /// Whether an article is the first with its text: a later one with the same text is not stored anew.
  func knowsFirst(_ article: AnnotatedArticle, as back: AnnotatedArticle) -> Bool {
    article.origin == back.origin
  }
}
