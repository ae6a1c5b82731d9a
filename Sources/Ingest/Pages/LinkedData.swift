internal import Markup

/// What a page's structured data (schema.org in JSON-LD) says of its article.
struct LinkedData {
  /// What the article is called, the likelier first: many name a page and its article apart.
  private(set) var headlines: [String] = []
  private(set) var authors: [String] = []
  private(set) var published: String?
  /// When it was made or put there, where nothing says when it was published.
  private(set) var created: String?
  private(set) var modified: String?
  private(set) var outlet: String?
  private(set) var section: String?
  private(set) var language: String?
  private(set) var link: String?
  private(set) var description: String?
  /// The article's text, without its paragraphs as a rule.
  private(set) var text: String?

  /// How many values are looked at.
  private static let most = 20_000

  /// Reads all data of a page.
  ///
  /// - Parameters:
  ///   - data: each piece as it stands on the page.
  ///   - titles: what else the page says it is called; of several articles the one that is called so counts, else the
  ///     first.
  init(_ data: [[UInt8]], titles: [String]) {
    var graph = LinkedGraph(most: Self.most)
    for bytes in data.prefix(40) {
      // Line ends inside strings are met, and are no JSON.
      let clean = bytes.map { $0 < 0x20 ? 0x20 : $0 }
      guard let start = Self.start(clean) else { continue }
      let value = clean[start...].withUnsafeBufferPointer {
        JSONValue(reading: $0, mostDepth: 40, mostValues: Self.most)
      }
      if let value { graph.add(value) }
    }
    let rank = graph.things.map(\.rank).max() ?? 0
    let best = graph.things.filter { $0.rank == rank }.map(\.value)
    let named = best.count < 2 ? nil : best.first { Self.isCalled($0, titles) }
    if let article = named ?? best.first { read(article, isArticle: rank >= 2, graph) }
    for other in graph.things {
      if other.rank == 0 { outlet = outlet ?? Self.text(other.value, "name") }
      if other.rank == 1 { published = published ?? Self.text(other.value, "datePublished") }
    }
  }

  private static func isCalled(_ value: JSONValue, _ titles: [String]) -> Bool {
    ["headline", "name"].contains { name in
      guard let headline = text(value, name) else { return false }
      return titles.contains { PageTitle($0).repeats(headline) }
    }
  }

  /// Where the data begin: not at the bracket of `<![CDATA[`.
  private static func start(_ bytes: [UInt8]) -> Int? {
    bytes.indices.first { index in
      if bytes[index] == UInt8(ascii: "{") { return true }
      guard bytes[index] == UInt8(ascii: "[") else { return false }
      let next = bytes[(index + 1)...].first { $0 > 0x20 }
      return next == UInt8(ascii: "{") || next == UInt8(ascii: "[")
    }
  }

  private static func text(_ value: JSONValue, _ name: String) -> String? {
    value[name]?.elements.first?.word.map(PageText.plain).flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func read(_ article: JSONValue, isArticle: Bool, _ graph: LinkedGraph) {
    func text(_ name: String) -> String? { Self.text(article, name) }
    published = text("datePublished")
    created = text("dateCreated") ?? text("uploadDate")
    modified = text("dateModified")
    language = text("inLanguage") ?? article["inLanguage"]?["name"]?.string
    guard isArticle else { return }
    headlines = [text("headline"), text("name")].compactMap(\.self)
    for key in ["author", "creator"] where authors.isEmpty {
      for author in article[key]?.elements.prefix(20) ?? [] {
        for name in graph.names(of: author) where !authors.contains(name) { authors.append(name) }
      }
    }
    outlet = article["publisher"]?.elements.first.flatMap { graph.names(of: $0).first }
    section = text("articleSection")
    link = text("url") ?? article["mainEntityOfPage"]?["@id"]?.string ?? text("mainEntityOfPage")
    description = text("description")
    self.text = article["articleBody"]?.string
  }
}
