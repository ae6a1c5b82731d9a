internal import Markup
package import News

/// A saved web page as an article, and what else it says of itself.
package struct WebPage: Equatable, Sendable {
  /// The article: headline, deck, byline, body, and the furniture that stands inside it.
  package let article: Article
  /// When it was published; nil where the page gives a day at most.
  package let published: Moment?
  /// Names of its authors, each of its own.
  package let authors: [String]
  /// Where the page ran into a cap, in plain words; empty as a rule.
  package let shortcomings: [String]

  /// Reads a page: its data where they are sane, else what stands on it.
  ///
  /// Linear, and bounded as `PageTree` is; nothing is run or fetched.
  ///
  /// - Parameters:
  ///   - bytes: the page in any encoding.
  ///   - charset: the encoding that the transport named.
  ///   - address: where the page was found, for its date and its link.
  ///   - announced: what is taken for the fields that the page lacks.
  package init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    charset: String? = nil,
    address: String? = nil,
    announced: Announcement = Announcement()
  ) {
    let decoded = DecodedMarkup(bytes, charset: charset)
    let tree = decoded.utf8.withUnsafeBufferPointer { PageTree($0) }
    let hints = PageHints(tree)
    let metas = PageMetas(tree)
    let data = LinkedData(tree.data, titles: [metas.title, metas.first(["og:title"])].compactMap(\.self))
    let headline = PageHeadline(tree, metas, data)
    let body = PageBody(
      tree,
      hints,
      headline: headline.heading ?? headline.text ?? announced.headline,
      lead: metas.first(["og:description", "description", "twitter:description"]) ?? data.description,
      stated: data.text
    )
    let link =
      [metas.canonical, metas.first(["og:url"]), data.link].compactMap(\.self).first { $0.hasPrefix("http") }
      ?? announced.link ?? address
    let date = PageDate(tree, metas, data, body.fields, after: headline.place, address ?? link)
    let names = PageByline(tree, metas, data, hints, body.fields).names

    var composition = Composition(headline: headline.text ?? announced.headline)
    composition.byline = names.isEmpty ? announced.byline : names.joined(separator: ", ")
    composition.outlet =
      data.outlet
      ?? metas.first(["og:site_name", "application-name", "dc:publisher", "dcterms:publisher", "publisher"])
      ?? announced.outlet
    composition.section =
      data.section
      ?? metas.first(["article:section", "og:article:section", "section", "parsely-section", "dc:subject"])
    composition.date = date.day ?? announced.date
    composition.published = date.moment ?? (composition.date == announced.date ? announced.published : nil)
    composition.link = link
    // Open Graph writes `en_GB` for `en-GB`.
    composition.language =
      metas.language ?? data.language
      ?? metas.first(["og:locale", "content-language", "dc:language", "language"])?.replacing("_", with: "-")
      ?? announced.language
    if let deck = body.deck { composition.deck = deck }
    for part in body.parts { composition.add(part.block, as: part.furniture) }
    article = composition.article()
    published = date.moment
    authors = names
    shortcomings = tree.limits.map(\.rawValue).sorted()
  }
}
