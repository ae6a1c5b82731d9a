internal import Markup

/// What a page calls its article.
struct PageHeadline {
  /// The words; nil where the page gives none.
  let text: String?

  init(_ tree: PageTree, _ metas: PageMetas, _ data: LinkedData, _ hints: PageHints) {
    let site = [data.outlet, metas.first(["og:site_name", "application-name", "dc.publisher", "twitter:site"])]
      .compactMap(\.self)
    let headings = Self.headings(tree, hints)
    let named = [
      data.headline,
      metas.first([
        "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "title", "parsely-title",
        "sailthru.title", "headline",
      ]),
    ].compactMap(\.self).filter { !$0.isEmpty && $0.utf8.count <= Self.longest }
    let title = metas.title.flatMap { $0.utf8.count <= Self.longest ? $0 : nil }
    // A heading that the page's title or its data repeat is the headline as people see it.
    for heading in headings
    where heading.level == 1 && Self.isRepeated(heading.text, named + [title].compactMap(\.self)) {
      text = heading.text
      return
    }
    for name in named {
      let bare = Self.bare(name, site, headings.map(\.text))
      if !Self.isSite(bare, site) {
        text = bare
        return
      }
    }
    for heading in headings where heading.level <= 2 && Self.isRepeated(heading.text, [title].compactMap(\.self)) {
      text = heading.text
      return
    }
    let first = headings.filter { $0.level == 1 }
    if let title, !title.isEmpty {
      let bare = Self.bare(title, site, headings.map(\.text))
      text = Self.isSite(bare, site) ? first.first?.text ?? bare : bare
    } else {
      text = first.first?.text ?? headings.first?.text
    }
  }

  /// What is longer is no headline, in bytes.
  private static let longest = 600

  /// The headings of levels 1 and 2, menus' left out.
  private static func headings(_ tree: PageTree, _ hints: PageHints) -> [(text: String, level: Int)] {
    var headings: [(text: String, level: Int)] = []
    var index = 0
    while index < tree.nodes.count, headings.count < 40 {
      let element = tree.nodes[index].element
      if element == .nav || element == .footer {
        index = Int(tree.nodes[index].end)
        continue
      }
      let isNamed = tree.bytes(of: .itemprop, at: index).map { PageWords.hash($0) == headlineHash } ?? false
      if element == .h1 || element == .h2 || isNamed && element != .meta {
        let line = tree.line(of: index)
        if line.utf8.count >= 4, line.utf8.count <= 300 { headings.append((line, element == .h2 ? 2 : 1)) }
      }
      index += 1
    }
    return headings
  }

  private static let headlineHash = PageWords.hash("headline")

  /// Whether words stand in one of some titles: alone, or beside a site's name.
  private static func isRepeated(_ heading: String, _ titles: [String]) -> Bool {
    let key = PageKey.of(heading)
    guard key.count >= 6 else { return false }
    return titles.contains { title in
      let other = PageKey.of(title)
      return other.starts(with: key) && key.count * 10 >= other.count * 4
        || other.count >= 12 && key.starts(with: other)
        || key.count * 10 >= other.count * 5 && other.reversed().starts(with: key.reversed())
    }
  }

  private static func isSite(_ title: String, _ site: [String]) -> Bool {
    let key = PageKey.of(title)
    return key.isEmpty || site.contains { PageKey.of($0) == key }
  }

  /// A title without the site's name before or after it.
  private static func bare(_ title: String, _ site: [String], _ headings: [String]) -> String {
    for separator in [
      " | ", " – ", " — ", " - ", " :: ", " » ", " « ", " · ", " • ", " ~ ", "｜", " _ ", "_", " / ", ": ",
    ] {
      let parts = split(title, separator)
      guard parts.count > 1 else { continue }
      let sites = Set(site.map { PageKey.of($0) })
      if let heading = headings.first(where: { heading in parts.contains { PageKey.of($0) == PageKey.of(heading) } }) {
        return heading
      }
      if sites.contains(PageKey.of(parts[parts.count - 1])) { return parts.dropLast().joined(separator: separator) }
      if sites.contains(PageKey.of(parts[0])) { return parts.dropFirst().joined(separator: separator) }
      if separator == ": " || separator == " / " { continue }
      let last = BlockShape(parts[parts.count - 1]).words
      let rest = parts.dropLast().joined(separator: separator)
      if last <= 5, BlockShape(rest).words >= 3 || BlockShape(rest).words >= last { return bare(rest, site, headings) }
      let first = BlockShape(parts[0]).words
      if first <= 3, BlockShape(parts.dropFirst().joined(separator: separator)).words >= 4 {
        return parts.dropFirst().joined(separator: separator)
      }
    }
    return title
  }

  private static func split(_ title: String, _ separator: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    let bytes = Array(title.utf8)
    let mark = Array(separator.utf8)
    var index = 0
    while index < bytes.count {
      if index + mark.count <= bytes.count, bytes[index] == mark[0],
        bytes[index..<index + mark.count].elementsEqual(mark)
      {
        parts.append([])
        index += mark.count
      } else {
        parts[parts.count - 1].append(bytes[index])
        index += 1
      }
    }
    return parts.map { FoldedLine.of($0[...]) }.filter { !$0.isEmpty }
  }
}
