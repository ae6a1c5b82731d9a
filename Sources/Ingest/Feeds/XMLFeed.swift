internal import Markup

/// A feed in XML: RSS of any version, RDF, Atom 0.3 and 1.0, and Microsoft's channels (CDF).
///
/// The forms are read as one: what an element says is told by its name (`FeedField`), wherever it stands in the feed or
/// the entry, because feeds mix them.
struct XMLFeed {
  private let root: XMLElement
  private let isAtom: Bool
  private let base: String?

  /// Finds the feed in a document; nil if there is none.
  ///
  /// - Parameters:
  ///   - document: the tree of an XML document.
  ///   - base: the address it was found at.
  init?(in document: XMLElement, base: String?) {
    guard let root = Self.root(of: document, depth: 3) else { return nil }
    self.root = root
    isAtom = root.name == "feed" || root.name == "entry"
    self.base = base ?? Self.ownAddress(root.elements.first { $0.name == "channel" } ?? root)
  }

  /// The address that a feed says it has, else the page it belongs to, for want of the one it was found at.
  private static func ownAddress(_ channel: XMLElement) -> String? {
    let links = channel.elements.filter { $0.name == "link" }
    let own = links.filter { $0["rel"] == "self" } + links.filter { $0["rel"] == nil || $0["rel"] == "alternate" }
    return own.lazy.map { WebAddress.trimmed($0["href"] ?? $0.text) }.first(where: WebAddress.isWeb)
  }

  private static let roots: Set = ["rss", "rdf", "feed", "channel", "entry"]

  private static func root(of element: XMLElement, depth: Int) -> XMLElement? {
    guard depth > 0 else { return nil }
    let elements = element.elements
    return elements.first { roots.contains($0.name) }
      ?? elements.lazy.compactMap { root(of: $0, depth: depth - 1) }.first
  }

  /// The feed.
  func feed() -> Feed {
    let outer = FeedSetting(base: base, language: nil, isAtom: isAtom).inside(root)
    let channel = root.elements.first { $0.name == "channel" }
    let setting = channel.map { outer.inside($0) } ?? outer
    var fields = FeedFields(setting)
    fields.take(channel ?? root)
    if channel != nil { fields.takeWhatIsMissing(from: root) }
    var feed = fields.feed()
    feed.link = feed.link ?? fields.ownLink ?? base.map(WebAddress.trimmed)
    feed.summary = feed.summary ?? fields.content
    if feed.title.isEmpty { feed.title = feed.link ?? "" }
    if isAtom, root.name == "entry" {
      feed.entries = [entry(root, outer, of: feed)]
    } else {
      addEntries(in: root, outer, to: &feed)
    }
    return feed
  }

  /// Adds the entries of an element, and those that something without an end tag swallowed.
  private func addEntries(in element: XMLElement, _ setting: FeedSetting, to feed: inout Feed) {
    for child in element.elements {
      switch child.name {
      case "item", "entry":
        let inside = setting.inside(child)
        feed.entries.append(entry(child, inside, of: feed))
        addEntries(in: child, inside, to: &feed)
      case "channel", "items": addEntries(in: child, setting.inside(child), to: &feed)
      // A field without an end tag holds all that follows.
      case _ where !isAtom && FeedField(of: child)?.vocabulary == .core: addEntries(in: child, setting, to: &feed)
      case _: break
      }
    }
  }

  private func entry(_ element: XMLElement, _ setting: FeedSetting, of feed: Feed) -> FeedEntry {
    var fields = FeedFields(setting)
    fields.take(element)
    return fields.entry(of: feed)
  }
}
