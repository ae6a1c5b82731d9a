import Ingest
package import Wire

/// Finds the feed at an address, or the one that the page there names.
package struct FeedFinder {
  /// A feed that was found.
  package struct Found: Sendable {
    package let address: WebAddress
    package let title: String?
    package let site: String?
    /// What the server gave, so that it need not be asked twice.
    package let answer: FetchAnswer
  }

  /// Why there is none.
  package enum Failure: Error, Equatable, Sendable {
    case notFetched(FetchFault)
    /// What is there is neither a feed nor a page.
    case notAFeed
    /// The page names no feed that is one.
    case namesNone

    /// One plain sentence without a full stop; it may hold foreign text.
    package var sentence: String {
      switch self {
      case .notFetched(let fault): fault.sentence
      case .notAFeed: "it is neither a feed nor a web page"
      case .namesNone: "it is a web page, and names no feed that can be read"
      }
    }
  }

  private static let mostTried = 4

  private let fetcher: Fetcher

  /// Prepares to look; the fetcher may serve others afterwards.
  package init(_ fetcher: Fetcher) {
    self.fetcher = fetcher
  }

  /// Looks at an address, and at the first few feeds that the page there names.
  ///
  /// - Parameters:
  ///   - address: of a feed or a page.
  ///   - mayBePrivate: whether its server may be this machine or one of its own net.
  /// - Returns: the feed.
  /// - Throws: `Failure` if there is none, or nothing could be fetched.
  package func find(at address: WebAddress, mayBePrivate: Bool) throws(Failure) -> Found {
    let answer = try fetch(address, mayBePrivate)
    switch FeedDocument(answer.body, contentType: answer.contentType, base: answer.address.text) {
    case .feed(let feed): return Self.found(feed, answer, asked: address)
    case .other: throw .notAFeed
    case .page(let named):
      for text in named.prefix(Self.mostTried) {
        guard let next = try? WebAddress(text, relativeTo: answer.address) else { continue }
        let isOwn = mayBePrivate && next.hasSameServer(as: address)
        guard let answer = try? fetch(next, isOwn) else { continue }
        let document = FeedDocument(answer.body, contentType: answer.contentType, base: answer.address.text)
        if case .feed(let feed) = document { return Self.found(feed, answer, asked: next) }
      }
      throw .namesNone
    }
  }

  private func fetch(_ address: WebAddress, _ mayBePrivate: Bool) throws(Failure) -> FetchAnswer {
    var outcome: Result<FetchAnswer, FetchFault> = .failure(.stopped)
    fetcher.fetch([FetchRequest(0, address, mayBePrivate: mayBePrivate)]) {
      outcome = $1
      return []
    }
    switch outcome {
    case .success(let answer): return answer
    case .failure(let fault): throw .notFetched(fault)
    }
  }

  private static func found(_ feed: Feed, _ answer: FetchAnswer, asked: WebAddress) -> Found {
    Found(
      address: answer.moved ?? asked,
      title: feed.title.isEmpty ? nil : feed.title,
      site: feed.link,
      answer: answer
    )
  }
}
