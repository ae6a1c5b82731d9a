internal import Markup
import News

/// Who wrote a page's article.
struct PageByline {
  /// Names, in order; empty where the page names nobody.
  let names: [String]

  /// Looks in the page's data first, then at its elements, then at the lines around the headline.
  init(_ tree: PageTree, _ metas: PageMetas, _ data: LinkedData, _ hints: PageHints, _ fields: [String]) {
    let outlet = (data.outlet ?? metas.first(["og:site_name"])).map { PageKey.of($0) }
    let said = [data.authors] + Self.metaNames.map { metas.all([$0]) } + [Self.labelled(metas)]
    var groups = said.map { Self.cleaned($0) }
    groups.append(Self.cleaned(MarkedNames(tree, hints).names))
    groups.append(Array(Self.cleaned(fields.compactMap { Self.announced($0) }).prefix(4)))
    // People before logins, and those before the outlet itself.
    let people = groups.lazy.map { $0.filter { PageKey.of($0) != outlet } }
    names =
      people.first { $0.contains { !Self.isLogin($0) } } ?? people.first { !$0.isEmpty }
      ?? groups.prefix(said.count).first { !$0.isEmpty } ?? []
  }

  private static let metaNames = [
    "dc:creator", "dcterm:creator", "dcterms:creator", "dc:creator:aut", "author", "citation_author", "byl",
    "parsely-author", "sailthru:author", "cxenseparse:author", "authors", "creator", "article:author_name",
    "shareaholic:article_author_name", "article_author", "dc:contributor", "byline", "rbauthors", "dcsext:author",
    "vr:author", "atc-metaauthor", "article:author", "og:article:author", "og:author",
  ]

  /// What a card for Twitter labels as the author's name; it labels the reading time alike.
  private static func labelled(_ metas: PageMetas) -> [String] {
    for number in 1...2 {
      guard let label = metas.first(["twitter:label\(number)"])?.lowercased(),
        writing.contains(where: { label.hasPrefix($0) })
      else { continue }
      return metas.all(["twitter:data\(number)"])
    }
    return []
  }

  private static let writing = [
    "written", "by", "author", "posted", "verfasst", "geschrieben", "von", "autor", "écrit", "par", "auteur",
    "escrito", "por", "scritto", "autore", "geschreven", "door", "автор", "написано", "yazan", "napisane", "skrevet",
    "skriven", "forfatter", "författare", "kirjoittanut",
  ]

  private static func cleaned(_ names: [String]) -> [String] {
    var cleaned: [String] = []
    for name in names.prefix(40).map({ bare($0) }) where isName(name) && !cleaned.contains(name) {
      cleaned.append(name)
    }
    return Array(cleaned.prefix(12))
  }

  /// The names in a line such as "By Ana Reed | 5 May".
  static func announced(_ words: String) -> String? {
    let bytes = Array(words.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      let (lines, _) = LineScanner(bytes).lines(from: 0)
      guard let line = lines.first, let found = Byline(announcedIn: bytes, line) else { return nil }
      return String(decoding: bytes[found.range.start..<found.range.end], as: UTF8.self)
    }
  }

  /// A name without what announces it, and without what was done by others or is said of it.
  private static func bare(_ name: String) -> String {
    var name = announced(name) ?? name
    for end in ends {
      if let cut = name.firstRange(of: end) { name = String(name[..<cut.lowerBound]) }
    }
    if let open = name.lastIndex(where: { $0 == "(" || $0 == "<" }), open > name.startIndex,
      name[open...].contains("@") || name[open...].contains("://")
    {
      name = String(name[..<open])
    }
    name = FoldedLine.of(name)
    while let last = name.last, last == "," || last == ";" || last == ":" || last == "|" || last == "·" {
      name = FoldedLine.of(String(name.dropLast()))
    }
    return name
  }

  private static let ends = [
    " | ", " @", " - ", " • ", " · ", " Edited by ", " Reviewed by ", " Illustrated by ", " Photographs by ",
    " Updated ", " Published ", " Posted ",
  ]

  private static func isName(_ name: String) -> Bool {
    let count = name.utf8.count
    guard count >= 2, count <= 120, !name.contains("://"), !name.hasPrefix("@"), !name.hasPrefix("www."),
      !name.hasPrefix("/"), name.utf8.first.map({ !($0 &- 48 < 10) }) ?? false
    else { return false }
    guard BlockShape(name).words <= 14, name.utf8.contains(where: { $0 | 0x20 &- 97 < 26 || $0 >= 0x80 }) else {
      return false
    }
    // ana@lopez.example
    if !name.contains(" "), name.contains("@") { return false }
    return !strangers.contains(name.lowercased())
  }

  /// Whether a name is one that a program knows somebody by: `CC7567`, `ana_reed`.
  private static func isLogin(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 != 0x20 && $0 < 0x80 }
      && name.utf8.contains { $0 &- 48 < 10 || $0 == UInt8(ascii: "_") }
  }

  private static let strangers: Set = [
    "admin", "administrator", "editor", "staff", "webmaster", "redaktion", "redacción", "redazione", "rédaction",
    "none", "null", "undefined", "unknown", "author", "guest", "user", "by", "anonymous", "wpadmin", "false", "true",
  ]
}
