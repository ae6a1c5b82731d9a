import Ingest
import News
import Wire

/// An entry whose page is fetched for its whole text.
struct EntryPage {
  let name: EntryName
  let entry: FeedEntry
  let feed: Feed
  /// The feed's place in its round.
  let number: Int
  let quest: PageQuest

  /// What its page gives.
  enum Reading {
    /// Something that could not be read of it besides, in words.
    case article(Article, shortcoming: String?)
    /// Why nothing is to be had from it, as one sentence without a full stop; nil where the feed itself says more.
    case nothing(String?)
  }

  /// The feed's own article.
  var own: Article { entry.article(of: feed) }

  /// Reads the page; what it does not say of itself, the feed says.
  func reading(of answer: FetchAnswer) -> Reading {
    let type = answer.contentType.map { MediaType($0) }
    return answer.body.withUnsafeBufferPointer { bytes in
      switch DocumentFormat(of: bytes) {
      case .page: break
      case .packed, .foreign: return .nothing("it is no web page")
      case .plainText, .feed, .jsonFeed, .opml, .jsonLines, .json, .table, .mailbox, .mail, .webArchive:
        guard type?.isPage == true else { return .nothing("it is no web page") }
      }
      let page = WebPage(
        bytes,
        charset: type?.charset,
        address: answer.address.text,
        announced: entry.announcement(in: feed)
      )
      let length = Self.length(of: page.article)
      guard length > 0 else { return .nothing(Obstacle.noTextInPage.sentence) }
      // A wall that asks for consent or money is a page, too.
      guard length > Self.length(of: own) else { return .nothing(nil) }
      return .article(page.article, shortcoming: page.shortcomings.first)
    }
  }

  private static func length(of article: Article) -> Int {
    article.body.reduce(0) { $0 + $1.range.count }
  }
}
