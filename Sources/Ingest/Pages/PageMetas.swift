internal import Markup

/// The `meta`, `link` and `title` elements of a page.
///
/// Names are in small letters with colons for dots: pages write `dc.title` and `dc:title`, `article.published` and
/// `article:published`.
struct PageMetas {
  /// The values of each name, in the order of the page.
  private var values: [String: [String]] = [:]
  private(set) var canonical: String?
  private(set) var title: String?
  private(set) var language: String?

  init(_ tree: PageTree) {
    for number in tree.nodes.indices {
      switch tree.nodes[number].element {
      case .meta: read(tree, number)
      case .link:
        if canonical == nil, tree.value(of: .rel, at: number)?.lowercased() == "canonical" {
          canonical = tree.value(of: .href, at: number)
        }
      case .title: if title == nil { title = tree.line(of: number) }
      case .html: language = language ?? tree.value(of: .lang, at: number)
      case _: continue
      }
    }
    readParsely()
  }

  private mutating func read(_ tree: PageTree, _ number: Int) {
    guard let content = tree.value(of: .content, at: number) else { return }
    let line = PageText.plain(content)
    guard !line.isEmpty else { return }
    for attribute in [PageAttribute.property, .name, .itemprop, .httpEquivalent] {
      guard let keys = tree.value(of: attribute, at: number), keys.utf8.count <= 200 else { continue }
      // RDFa allows many names: `property="dc:title og:title"`.
      for key in keys.split(whereSeparator: \.isWhitespace).prefix(8) { add(line, as: Self.key(String(key))) }
    }
  }

  private mutating func add(_ value: String, as key: String) {
    if values[key, default: []].count < 20 { values[key, default: []].append(value) }
  }

  private static func key(_ name: String) -> String {
    String(decoding: name.lowercased().utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ":") : $0 }, as: UTF8.self)
  }

  /// Parse.ly's `parsely-page`, whose content is an object, as the single names that others write.
  private mutating func readParsely() {
    guard let content = values["parsely-page"]?.first, content.utf8.first == UInt8(ascii: "{") else { return }
    let page = Array(content.utf8).withUnsafeBufferPointer { JSONValue(reading: $0, mostDepth: 8, mostValues: 500) }
    for (member, name) in [
      ("title", "parsely-title"), ("pub_date", "parsely-pub-date"), ("section", "parsely-section"),
      ("author", "parsely-author"), ("authors", "parsely-author"), ("link", "parsely-link"),
    ] {
      for value in page?[member]?.elements ?? [] {
        if let word = value.word.map(PageText.plain), !word.isEmpty { add(word, as: name) }
      }
    }
  }

  /// The first value of the first of these names that has one.
  func first(_ names: [String]) -> String? {
    for name in names {
      if let value = values[name]?.first { return value }
    }
    return nil
  }

  /// All values of the first of these names that has any.
  func all(_ names: [String]) -> [String] {
    for name in names {
      if let found = values[name] { return found }
    }
    return []
  }
}
