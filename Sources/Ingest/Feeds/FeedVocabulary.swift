internal import Markup

/// Whose words an element's name is taken from.
enum FeedVocabulary: Hashable {
  /// RSS, of any version; and Atom where it does not name itself.
  case core
  case atom
  case dublinCore
  /// `content:encoded`.
  case content
  case media
  case podcast
  case xhtml
  case burner
  case other

  /// The vocabulary of an element: by its namespace, else by the prefix that everybody uses for one.
  init(of element: XMLElement) {
    let space = element.space
    if space.isEmpty {
      self = element.prefix.isEmpty ? .core : Self.prefixes[element.prefix] ?? .other
    } else if let known = Self.spaces[space] ?? Self.spaces[Self.key(space)] {
      self = known
    } else {
      // A namespace that nobody knows, as default one: a feed all the same.
      self = element.prefix.isEmpty ? .core : Self.prefixes[element.prefix] ?? .other
    }
  }

  /// An address in small letters, without what it may end with.
  private static func key(_ space: String) -> String {
    var key = WebAddress.trimmed(space).lowercased()[...]
    while key.last == "/" || key.last == "#" { key.removeLast() }
    if key.hasPrefix("https:") { key = "http:" + key.dropFirst(6) }
    return String(key)
  }

  private static let prefixes: [String: FeedVocabulary] = [
    "rss": .core, "atom": .atom, "atom10": .atom, "atom03": .atom, "a10": .atom, "dc": .dublinCore,
    "dcterms": .dublinCore, "content": .content, "media": .media, "itunes": .podcast, "googleplay": .podcast,
    "xhtml": .xhtml, "feedburner": .burner, "rdf": .core,
  ]

  /// Addresses as they are written mostly, and by their keys.
  private static let spaces: [String: FeedVocabulary] = {
    var spaces = known
    for (address, vocabulary) in known { spaces[key(address)] = vocabulary }
    return spaces
  }()

  private static let known: [String: FeedVocabulary] = [
    "http://backend.userland.com/rss": .core,
    "http://backend.userland.com/rss2": .core,
    "http://blogs.law.harvard.edu/tech/rss": .core,
    "http://channel.netscape.com/rdf/simple/0.9/": .core,
    "http://my.netscape.com/rdf/simple/0.9/": .core,
    "http://my.netscape.com/publish/formats/rss-0.91.dtd": .core,
    "http://purl.org/net/rss1.1#": .core,
    "http://purl.org/rss/1.0/": .core,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .core,
    "http://www.w3.org/2005/Atom": .atom,
    "http://purl.org/atom/ns#": .atom,
    "http://purl.org/dc/elements/1.0/": .dublinCore,
    "http://purl.org/dc/elements/1.1/": .dublinCore,
    "http://purl.org/dc/terms/": .dublinCore,
    "http://purl.org/rss/1.0/modules/content/": .content,
    "http://search.yahoo.com/mrss/": .media,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .podcast,
    "http://www.google.com/schemas/play-podcasts/1.0": .podcast,
    "http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd": .podcast,
    "http://www.w3.org/1999/xhtml": .xhtml,
    "http://rssnamespace.org/feedburner/ext/1.0": .burner,
  ]
}
