/// The address of an article's page, spelt in one way, however a source spells it.
///
/// Two links that lead to the same page by the custom of the web are equal: `http` or `https`, with `www.` or `m.` or
/// not, with a fragment, with the marks of campaigns and readers, with a slash or `index.html` at the end, as an AMP
/// page. What may lead elsewhere stays: the path's capitals, the other parts of the query.
///
/// Sources: RFC 3986, section 6.2.2 and 6.2.3; the forms of AMP as its cache and the publishers spell them.
package struct CanonicalLink: Hashable, Sendable {
  /// Host, path and query, without a scheme: `news.example/2031/ferries?id=7`.
  package let text: String

  private static let longest = 8_192

  /// Reads a link; nil for what is no address of the web, and for a front page: that is no article's own.
  ///
  /// Linear in its length.
  package init?(_ link: String) {
    guard link.utf8.count <= Self.longest, let address = LinkParts(link) else { return nil }
    let parts = address.unwrapped
    let path = LinkPath.canonical(parts.path)
    let query = LinkQuery.canonical(parts.query)
    guard !parts.host.isEmpty, !(path.isEmpty && query.isEmpty) else { return nil }
    text = parts.host + path + (query.isEmpty ? "" : "?\(query)")
  }

  /// The host, without what only says for which device it is.
  package var host: Substring {
    text.prefix { $0 != "/" && $0 != "?" }
  }
}
