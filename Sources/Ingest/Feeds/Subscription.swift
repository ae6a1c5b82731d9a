/// A feed that somebody follows, as a list of them says it.
package struct Subscription: Hashable, Sendable {
  /// What the follower calls it; empty without a name.
  package var title: String
  /// Where the feed is, as written but for blanks around it: check it before fetching it.
  package var address: String
  /// The page it belongs to.
  package var page: String?
  /// The folders it lies in, from the outermost.
  package var folders: [String]

  package init(title: String, address: String, page: String? = nil, folders: [String] = []) {
    self.title = title
    self.address = address
    self.page = page
    self.folders = folders
  }
}
