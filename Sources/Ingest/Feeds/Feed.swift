package import News

/// What a feed says, whichever its form.
///
/// Foreign text throughout. Nothing is made up but the titles that are marked as such.
package struct Feed: Equatable, Sendable {
  /// What it is called, as plain words on one line; without a name its link.
  package var title = ""
  /// The page it belongs to, else the feed itself; absolute where a base address is known.
  package var link: String?
  package var summary: FeedText?
  /// The language it declares: `en-gb`.
  package var language: String?
  /// Who writes it, each by name, else by address.
  package var authors: [String] = []
  package var updated: Moment?
  package var entries: [FeedEntry] = []
  /// Where the document ran into a cap, in plain words; empty as a rule.
  package var shortcomings: [String] = []

  package init() {}
}
