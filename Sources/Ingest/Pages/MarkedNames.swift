internal import Markup

/// Names in elements of a page that say that they hold an author's.
struct MarkedNames {
  /// The names as they stand there, those of the surest kind of element alone.
  let names: [String]

  init(_ tree: PageTree, _ hints: PageHints) {
    var byProperty: [String] = []
    var byLink: [(name: String, place: Int)] = []
    var byName: [(name: String, isAside: Bool)] = []
    for number in tree.nodes.indices where Self.isElement(tree.nodes[number].element) {
      if let property = tree.bytes(of: .itemprop, at: number), PageWords.names(property, Self.author) {
        byProperty.append(Self.named(tree, number) ?? tree.line(of: number))
      }
      if tree.nodes[number].element == .a, let rel = tree.bytes(of: .rel, at: number),
        PageWords.names(rel, Self.author)
      {
        byLink.append((tree.line(of: number), number))
      }
      if byName.count < Self.most, let line = Self.line(tree, number) {
        byName.append((line, Self.isAside(tree, hints, number)))
      }
    }
    let links = Self.together(byLink)
    if !byProperty.isEmpty {
      names = Array(byProperty.prefix(Self.most))
    } else if !links.isEmpty {
      names = links
    } else {
      names = (byName.first { !$0.isAside } ?? byName.first).map { [$0.name] } ?? []
    }
  }

  private static let most = 8
  private static let author = WordTable([PageWords.hash("author")])
  private static let nameHash = PageWords.hash("name")
  private static let bylineWords = WordTable(
    [
      "byline", "author", "authors", "authorname", "bylinename", "autor", "auteur", "autore", "writer", "reporter",
      "firma", "byl", "zuozhe", "bianji",
    ].map {
      PageWords.hash($0)
    }
  )

  private static func isElement(_ element: PageElement) -> Bool { element != .text && element != .meta }

  /// The links of the first author, and of those that are named with her.
  private static func together(_ links: [(name: String, place: Int)]) -> [String] {
    var names: [String] = []
    var last = links.first?.place ?? 0
    for link in links where !link.name.isEmpty {
      guard link.place - last <= farthest, names.count < most else { break }
      last = link.place
      if !names.contains(link.name) { names.append(link.name) }
    }
    return names
  }

  /// How many nodes may stand between the names of two who wrote together.
  private static let farthest = 16

  /// The name inside an element of an author.
  private static func named(_ tree: PageTree, _ author: Int) -> String? {
    for number in tree.descendants(of: author) {
      guard let property = tree.bytes(of: .itemprop, at: number), PageWords.hash(property) == nameHash else { continue }
      return tree.value(of: .content, at: number) ?? tree.line(of: number)
    }
    return nil
  }

  /// What stands in an element whose names are an author's.
  private static func line(_ tree: PageTree, _ number: Int) -> String? {
    for attribute in [PageAttribute.kind, .id, .testName, .component] {
      guard let names = tree.bytes(of: attribute, at: number), names.count <= 80, PageWords.names(names, bylineWords)
      else { continue }
      let line = tree.line(of: number)
      if line.utf8.count >= 3, line.utf8.count <= 120 { return PageByline.announced(line) ?? line }
    }
    return nil
  }

  /// Whether an element stands in a part of the page that is not its article.
  private static func isAside(_ tree: PageTree, _ hints: PageHints, _ number: Int) -> Bool {
    var number = number
    while number > 0 {
      if hints.hints[number] == .boilerplate { return true }
      number = Int(tree.nodes[number].parent)
    }
    return false
  }
}
