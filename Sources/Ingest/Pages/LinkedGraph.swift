internal import Markup

/// The things that a page's structured data tell of, and the names of those that are referred to.
struct LinkedGraph {
  /// A thing, and how much it tells of an article by its type: 3 is an article, 0 a site.
  struct Thing {
    let rank: Int
    let value: JSONValue
  }

  private(set) var things: [Thing] = []
  /// Names of people and organisations by their `@id`.
  private var names: [String: String] = [:]
  private var left: Int

  /// Looks at no more than `most` values.
  init(most: Int) {
    left = most
  }

  /// Takes in a piece of data.
  mutating func add(_ value: JSONValue) {
    collect(value, 0)
  }

  private mutating func collect(_ value: JSONValue, _ depth: Int) {
    left -= 1
    guard depth < 8, left > 0 else { return }
    switch value {
    case .array(let elements): for element in elements { collect(element, depth + 1) }
    case .object(let members):
      if let rank = Self.rank(value) { things.append(Thing(rank: rank, value: value)) }
      if let id = value["@id"]?.string, let name = value["name"]?.elements.first?.string { names[id] = name }
      for member in members
      where ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"].contains(member.name) {
        collect(member.value, depth + 1)
      }
    case .string, .number, .truth, .null: break
    }
  }

  /// How much an object tells of an article by its type; nil for none.
  private static func rank(_ value: JSONValue) -> Int? {
    var rank: Int?
    for type in value["@type"]?.elements.compactMap(\.string) ?? [] {
      let name = type.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? type
      if name.hasSuffix("Article") || name.hasSuffix("Posting") && name != "JobPosting" || name == "Report"
        || name == "Review" || name == "Recipe"
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

  /// The names that an author or a publisher is given by: a text, an object, or a reference to one.
  func names(of value: JSONValue) -> [String] {
    if let name = value.string { return [PageText.plain(name)].filter { !$0.isEmpty } }
    var found = value["name"]?.elements.compactMap { $0.string ?? $0["name"]?.string } ?? []
    if found.isEmpty {
      let parts = ["givenName", "additionalName", "familyName"].compactMap { value[$0]?.string }
      if parts.count > 1 { found = [parts.joined(separator: " ")] }
    }
    if found.isEmpty, let name = value["@id"]?.string.flatMap({ names[$0] }) { found = [name] }
    return found.map(PageText.plain).filter { !$0.isEmpty }
  }
}
