internal import Markup

/// What a page's structured data (schema.org in JSON-LD) says of its article.
struct LinkedData {
  private(set) var headline: String?
  private(set) var authors: [String] = []
  private(set) var published: String?
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

  /// Reads all data of a page; the first article counts.
  init(_ data: [[UInt8]]) {
    var found: [(rank: Int, value: JSONValue)] = []
    var left = Self.most
    for bytes in data.prefix(40) {
      // Line ends inside strings are met, and are no JSON.
      let clean = bytes.map { $0 < 0x20 ? 0x20 : $0 }
      guard let start = Self.start(clean) else { continue }
      let value = clean[start...].withUnsafeBufferPointer {
        JSONValue(reading: $0, mostDepth: 40, mostValues: Self.most)
      }
      if let value { Self.collect(value, 0, &left, &found) }
    }
    guard let best = found.max(by: { $0.rank < $1.rank }) else { return }
    let article = found.first { $0.rank == best.rank } ?? best
    read(article.value, isArticle: article.rank >= 2)
    for other in found where outlet == nil && other.rank == 0 {
      outlet = other.value["name"]?.string.map(PageText.plain)
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

  private static func collect(
    _ value: JSONValue,
    _ depth: Int,
    _ left: inout Int,
    _ found: inout [(rank: Int, value: JSONValue)]
  ) {
    left -= 1
    guard depth < 8, left > 0 else { return }
    switch value {
    case .array(let elements): for element in elements { collect(element, depth + 1, &left, &found) }
    case .object(let members):
      if let rank = rank(value) { found.append((rank, value)) }
      for member in members
      where ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"].contains(member.name) {
        collect(member.value, depth + 1, &left, &found)
      }
    case .string, .number, .truth, .null: break
    }
  }

  /// How much an object tells of an article by its type; nil for none.
  private static func rank(_ value: JSONValue) -> Int? {
    let types = value["@type"]?.elements.compactMap(\.string) ?? []
    var rank: Int?
    for type in types {
      let name = type.split(separator: "/").last.map(String.init) ?? type
      if name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report" || name == "Review"
        || name == "Recipe"
      {
        rank = 3
      } else if name == "WebPage" || name == "VideoObject" {
        rank = max(rank ?? 0, 1)
      } else if name == "WebSite" || name.hasSuffix("Organization") {
        rank = max(rank ?? 0, 0)
      }
    }
    return rank
  }

  private mutating func read(_ article: JSONValue, isArticle: Bool) {
    func text(_ name: String) -> String? {
      article[name]?.elements.first?.word.map(PageText.plain).flatMap { $0.isEmpty ? nil : $0 }
    }
    published = text("datePublished") ?? text("dateCreated") ?? text("uploadDate")
    modified = text("dateModified")
    language = text("inLanguage")
    guard isArticle else { return }
    headline = text("headline") ?? text("name")
    for author in (article["author"] ?? article["creator"])?.elements ?? [] {
      let name = author.string ?? author["name"]?.elements.first?.string
      if let name = name.map(PageText.plain), !name.isEmpty, !authors.contains(name) { authors.append(name) }
    }
    outlet = article["publisher"]?.elements.first.flatMap { $0["name"]?.string ?? $0.string }.map(PageText.plain)
    section = text("articleSection")
    link = text("url") ?? article["mainEntityOfPage"]?["@id"]?.string ?? text("mainEntityOfPage")
    description = text("description")
    self.text = article["articleBody"]?.string
  }
}
