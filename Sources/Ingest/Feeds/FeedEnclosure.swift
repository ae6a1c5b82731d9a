/// A file that hangs on an entry: a picture, a recording.
package struct FeedEnclosure: Hashable, Sendable {
  package let link: String
  /// Its media type as declared: `audio/mpeg`.
  package let type: String?

  package init(link: String, type: String?) {
    self.link = link
    self.type = type
  }
}
