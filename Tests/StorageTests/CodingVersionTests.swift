import News
import TestSupport
import Testing

@testable import Storage

/// What an earlier Dateline wrote of an article is still read.
@Suite struct CodingVersionTests {
  private let draft = ArticleDraft("Harbour reopens\n“We wait,”{Ada Brandt} she said in [NO:Oslo].").annotated

  /// Version 1 had neither link nor language, and ended before them.
  @Test func partsOfVersion1AreRead() throws {
    var bytes = ArticleParts(of: draft).bytes
    #expect(bytes.first == 3 && bytes.suffix(2) == [0, 0])
    bytes[0] = 1
    bytes.removeLast(2)
    let (article, annotations) = try ArticleParts(bytes: bytes).annotated(text: draft.article.text, head: head)
    #expect(article == draft.article)
    #expect(annotations == draft.annotations)
  }

  /// Version 2 had no moment.
  @Test func partsOfVersion2AreRead() throws {
    var article = draft.article
    article.link = "https://coast.example/harbour"
    var bytes = ArticleParts(
      of: AnnotatedArticle(article: article, annotations: draft.annotations, origin: draft.origin)
    )
    .bytes
    bytes[0] = 2
    bytes.removeLast()
    #expect(try ArticleParts(bytes: bytes).annotated(text: article.text, head: head).0 == article)
  }

  @Test func partsOfALaterVersionAreRefused() {
    var bytes = ArticleParts(of: draft).bytes
    bytes[0] = 4
    #expect(throws: CodingFault.self) {
      _ = try ArticleParts(bytes: bytes).annotated(text: draft.article.text, head: head)
    }
  }

  @Test func linkAndLanguageThatAreCutOffAreRefused() throws {
    var article = draft.article
    article.link = "https://coast.example/harbour"
    article.language = "no"
    article.published = Moment(seconds: 1_930_000_000, offset: -12_600)
    let whole = AnnotatedArticle(article: article, annotations: draft.annotations, origin: draft.origin)
    let bytes = ArticleParts(of: whole).bytes
    #expect(try ArticleParts(bytes: bytes).annotated(text: article.text, head: head).0 == article)
    for count in 0..<bytes.count {
      #expect(throws: CodingFault.self) {
        _ = try ArticleParts(bytes: Array(bytes[..<count])).annotated(text: article.text, head: head)
      }
    }
  }

  private var head: ArticleHead {
    ArticleHead(headline: draft.article.headline.text, isDerived: false, outlet: nil, date: nil)
  }
}
