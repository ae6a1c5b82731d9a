internal import Markup

/// The `meta`, `link` and `title` elements of a page.
struct PageMetas {
  /// The values of each name, in the order of the page; names in small letters.
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
  }

  private mutating func read(_ tree: PageTree, _ number: Int) {
    guard let content = tree.value(of: .content, at: number) else { return }
    for name in [PageAttribute.property, .name, .itemprop, .httpEquivalent] {
      guard let key = tree.value(of: name, at: number)?.lowercased(), key.utf8.count <= 80 else { continue }
      let line = PageText.plain(content)
      if !line.isEmpty, values[key, default: []].count < 20 { values[key, default: []].append(line) }
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
