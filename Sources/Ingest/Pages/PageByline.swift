internal import Markup
import News

/// Who wrote a page's article.
struct PageByline {
  /// Names, in order; empty where the page names nobody.
  let names: [String]

  init(_ tree: PageTree, _ metas: PageMetas, _ data: LinkedData, _ fields: [String]) {
    let outlet = data.outlet ?? metas.first(["og:site_name"])
    func clean(_ names: [String], _ outlet: String?) -> [String] {
      var cleaned: [String] = []
      for name in names.map({ Self.bare($0) }) where Self.isName(name, outlet) && !cleaned.contains(name) {
        cleaned.append(name)
      }
      return cleaned
    }
    let metaNames = metas.all(Self.metaNames)
    for (place, candidates) in [
      data.authors, metaNames, metas.all(["article:author", "og:author", "twitter:data1"]), Self.marked(tree),
    ].enumerated() {
      let found = clean(candidates, place < 1 ? nil : outlet)
      if !found.isEmpty {
        names = Array(found.prefix(12))
        return
      }
    }
    names = Array(clean(fields.compactMap { Self.announced($0) }, outlet).prefix(4))
  }

  private static let metaNames = [
    "author", "dc.creator", "dcterms.creator", "citation_author", "byl", "parsely-author", "sailthru.author",
    "cxenseparse:author", "authors", "creator", "article.author", "dc.contributor", "byline", "rbauthors",
  ]

  /// Names in elements that say that they hold one.
  private static func marked(_ tree: PageTree) -> [String] {
    var byProperty: [String] = []
    var byLink: [String] = []
    var byName: [String] = []
    for number in tree.nodes.indices where tree.nodes[number].element != .text && tree.nodes[number].element != .meta {
      if let property = tree.bytes(of: .itemprop, at: number), PageWords.hash(property) == authorHash {
        byProperty.append(named(tree, number) ?? tree.line(of: number))
      }
      if let rel = tree.bytes(of: .rel, at: number), PageWords.hash(rel) == authorHash, tree.nodes[number].element == .a
      {
        byLink.append(tree.line(of: number))
      }
      for name in [PageAttribute.kind, .id] {
        guard let names = tree.bytes(of: name, at: number), names.count <= 80, PageWords.names(names, bylineWords)
        else { continue }
        let line = tree.line(of: number)
        if line.utf8.count >= 3, line.utf8.count <= 120 { byName.append(announced(line) ?? line) }
      }
    }
    if !byProperty.isEmpty { return Array(byProperty.prefix(8)) }
    if !byLink.isEmpty { return Array(byLink.prefix(1)) }
    return Array(byName.prefix(1))
  }

  /// The name inside an element of an author.
  private static func named(_ tree: PageTree, _ author: Int) -> String? {
    for number in tree.descendants(of: author) {
      guard let property = tree.bytes(of: .itemprop, at: number), PageWords.hash(property) == nameHash else { continue }
      return tree.value(of: .content, at: number) ?? tree.line(of: number)
    }
    return nil
  }

  private static let authorHash = PageWords.hash("author")
  private static let nameHash = PageWords.hash("name")
  private static let bylineWords = WordTable(
    [
      "byline", "author", "authors", "authorname", "bylinename", "autor", "auteur", "autore", "writer", "reporter",
      "firma",
    ].map {
      PageWords.hash($0)
    }
  )

  /// The names in a line such as "By Ana Reed | 5 May".
  static func announced(_ words: String) -> String? {
    let bytes = Array(words.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      let (lines, _) = LineScanner(bytes).lines(from: 0)
      guard let line = lines.first, let found = Byline(announcedIn: bytes, line) else { return nil }
      return String(decoding: bytes[found.range.start..<found.range.end], as: UTF8.self)
    }
  }

  /// A name without what announces it.
  private static func bare(_ name: String) -> String {
    var name = announced(name) ?? name
    for end in [" | ", " @", " - "] {
      if let cut = name.firstRange(of: end) { name = String(name[..<cut.lowerBound]) }
    }
    return FoldedLine.of(name)
  }

  private static func isName(_ name: String, _ outlet: String?) -> Bool {
    let count = name.utf8.count
    guard count >= 2, count <= 120, !name.contains("://"), !name.hasPrefix("@"), !name.hasPrefix("www.") else {
      return false
    }
    if let outlet, PageKey.of(outlet) == PageKey.of(name) { return false }
    guard BlockShape(name).words <= 14, name.utf8.contains(where: { $0 | 0x20 &- 97 < 26 || $0 >= 0x80 }) else {
      return false
    }
    return !strangers.contains(name.lowercased())
  }

  private static let strangers: Set = [
    "admin", "administrator", "editor", "staff", "webmaster", "redaktion", "redacción", "redazione", "rédaction",
    "none",
    "null", "undefined", "unknown", "author", "guest", "user", "by",
  ]
}
