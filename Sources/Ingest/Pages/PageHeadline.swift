internal import Markup

/// What a page calls its article.
struct PageHeadline {
  /// The words; nil where the page gives none.
  let text: String?
  /// It as it stands on the page, which may be other words than the data's; nil where it does not.
  let heading: String?
  /// The number of that heading; 0 where there is none.
  let place: Int

  private typealias Heading = (text: String, level: Int, place: Int)

  init(_ tree: PageTree, _ metas: PageMetas, _ data: LinkedData) {
    let sites = Self.sites(metas, data)
    let headings = Self.headings(tree)
    let title = metas.title.flatMap { $0.utf8.count <= Self.longest ? PageTitle($0) : nil }
    let found =
      Self.named(metas, data, sites, title, headings) ?? Self.seen(title, sites, headings)
    text = found.map { Self.whole($0, headings.map(\.text) + (title.map { [$0.without(sites)] } ?? [])) }
    let key = text.map { PageKey.of($0) }
    let words = text.map { PageTitle($0) }
    let same =
      headings.first { PageKey.of($0.text) == key }
      ?? headings.first { $0.level == 1 && words?.isKin(of: $0.text) ?? false }
    (heading, place) = (same?.text, same?.place ?? 0)
  }

  /// What is longer is no headline, in bytes.
  private static let longest = 600

  /// What the page's data name it, where that is no other thing's name.
  private static func named(
    _ metas: PageMetas,
    _ data: LinkedData,
    _ sites: [String],
    _ title: PageTitle?,
    _ headings: [Heading]
  ) -> String? {
    let others = names.flatMap { metas.all([$0]).prefix(1) }.filter { $0.utf8.count <= longest }
    let seen = [title].compactMap(\.self) + (others + headings.map(\.text)).map { PageTitle($0) }
    let linked = data.headlines.filter { $0.utf8.count <= longest && !PageTitle($0).isSite(among: sites) }
    let first = linked.first { headline in title.map { $0.repeats(headline) } ?? false }
    let linkedHeadline = first ?? linked.first { headline in seen.contains { $0.repeats(headline) } }
    // A heading that the title repeats bears witness against the name of something else.
    let witness = headings.first { heading in
      heading.level == 1 && !PageTitle(heading.text).isSite(among: sites) && title?.begins(with: heading.text) ?? false
    }
    for name in [linkedHeadline].compactMap(\.self) + others + linked {
      let bare = PageTitle(PageTitle(name).without(sites))
      if bare.isSite(among: sites) { continue }
      if let witness, !bare.isKin(of: witness.text), title.map({ !bare.isKin(of: $0.text) }) ?? true { continue }
      return bare.text
    }
    return nil
  }

  private static let names = [
    "dc:title", "dcterm:title", "dcterms:title", "og:title", "weibo:article:title", "weibo:webpage:title",
    "citation_title", "parsely-title", "sailthru:title", "rbtitle", "fb_title", "headline", "title", "twitter:title",
  ]

  /// What stands on the page itself: a heading that its title repeats, or the title.
  private static func seen(_ title: PageTitle?, _ sites: [String], _ headings: [Heading]) -> String? {
    let own = headings.filter { !PageTitle($0.text).isSite(among: sites) }
    guard let title, !title.text.isEmpty else {
      return own.first { $0.level == 1 }?.text ?? own.first?.text
    }
    for level in 1...2 {
      let ranked = own.filter { $0.level <= level }
      let repeated =
        ranked.first { title.begins(with: $0.text) } ?? ranked.first { title.repeats($0.text) }
      if let repeated { return repeated.text }
    }
    let bare = PageTitle(title.guessed(sites, own.map(\.text)))
    return bare.isSite(among: sites) ? own.first { $0.level == 1 }?.text ?? bare.text : bare.text
  }

  /// A headline that was cut short as a longer one of the same beginning says it.
  private static func whole(_ headline: String, _ others: [String]) -> String {
    for mark in ["…", "..."] where headline.hasSuffix(mark) {
      let stem = PageKey.of(String(headline.dropLast(mark.count)))
      guard stem.count >= 12, !others.contains(where: { PageKey.of($0) == stem }) else { continue }
      if let whole = others.first(where: { PageKey.of($0).starts(with: stem) && !$0.hasSuffix(mark) }) { return whole }
    }
    return headline
  }

  private static func sites(_ metas: PageMetas, _ data: LinkedData) -> [String] {
    let link = metas.canonical ?? metas.first(["og:url"]) ?? ""
    let host = link.split(separator: "/").dropFirst().first.map { $0.hasPrefix("www.") ? $0.dropFirst(4) : $0 }
    let named = ["og:site_name", "dc:publisher", "dcterms:publisher"].compactMap { metas.first([$0]) }
    // Some call the application by the page.
    let titles = [metas.title, metas.first(["og:title"])].compactMap { $0.map { PageKey.of($0) } }
    let application = metas.first(["application-name"]).flatMap { name in
      let key = PageKey.of(name)
      return titles.contains { $0.starts(with: key) && key.count * 2 >= $0.count } ? nil : name
    }
    return [data.outlet, host.map(String.init), application].compactMap(\.self) + named
  }

  /// The headings of levels 1 and 2, menus' left out.
  private static func headings(_ tree: PageTree) -> [Heading] {
    var headings: [Heading] = []
    var index = 0
    while index < tree.nodes.count, headings.count < 40 {
      let element = tree.nodes[index].element
      if element == .nav || element == .footer {
        index = Int(tree.nodes[index].end)
        continue
      }
      let isNamed =
        element != .text && element != .meta
        && tree.bytes(of: .itemprop, at: index).map { PageWords.names($0, headlineWord) } ?? false
      if element == .h1 || element == .h2 || isNamed {
        let line = bare(tree.line(of: index))
        if line.utf8.count >= 4, line.utf8.count <= 300 { headings.append((line, element == .h2 ? 2 : 1, index)) }
      }
      index += 1
    }
    return headings
  }

  /// A heading without the sign of a link to itself at its end.
  private static func bare(_ heading: String) -> String {
    guard let sign = ["¶", " #"].first(where: { heading.hasSuffix($0) }) else { return heading }
    return FoldedLine.of(String(heading.dropLast(sign.count)))
  }

  private static let headlineWord = WordTable([PageWords.hash("headline")])
}
