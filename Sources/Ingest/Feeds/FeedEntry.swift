package import News

/// One piece of news in a feed.
package struct FeedEntry: Equatable, Sendable {
  /// What it is called, as plain words on one line.
  ///
  /// Without a title these are the first words of its text, else its link, so that it can be listed.
  package var title = ""
  /// Whether the feed gives no title.
  package var isTitleDerived = false
  /// The page with the whole story; absolute where a base address is known.
  package var link: String?
  /// What the feed knows it by; nil if it gives nothing.
  package var id: String?
  package var published: Moment?
  package var updated: Moment?
  /// Who wrote it, each once; where it names nobody, who writes the feed.
  package var authors: [String] = []
  /// A teaser.
  package var summary: FeedText?
  /// The whole text, if the feed gives it.
  package var content: FeedText?
  package var categories: [String] = []
  package var enclosures: [FeedEnclosure] = []
  /// The language of the entry, else of the feed.
  package var language: String?

  package init() {}
}
