internal import Markup

/// What the names that a page gives its elements tell of them: `class`, `id`, `role` and the element itself.
struct PageHints {
  /// What an element is by its names.
  enum Hint: UInt16 {
    case none
    /// Menus, boxes, other articles: not the article, however much it says.
    case boilerplate
    /// What readers wrote under the article.
    case comments
    /// A box or a note, as long as it is short.
    case notice
    /// The author's name, the date, the section: what stands around a headline.
    case field
    /// The summary under a headline.
    case deck
    case caption
    /// The article's own text.
    case text

    /// Whether it is no part of the article.
    var isForeign: Bool { self == .boilerplate || self == .comments || self == .notice }

    /// Whether it is told of a few words only, never of what is as long as an article.
    var isSmall: Bool { self == .field || self == .deck || self == .caption }
  }

  /// The hint of each node, by its number; what stands inside has its own.
  let hints: [Hint]
  /// Which word gave each hint, as a number; 0 where none did.
  let names: [UInt16]
  /// How much stands in each node.
  let sizes: PageSizes
  private let tree: PageTree

  /// Looks at every element of a page.
  init(_ tree: PageTree) {
    sizes = PageSizes(tree)
    self.tree = tree
    var hints = [Hint](repeating: .none, count: tree.nodes.count)
    var names = [UInt16](repeating: 0, count: tree.nodes.count)
    for number in tree.nodes.indices where tree.nodes[number].element != .text {
      let isLarge = sizes.letters[number] > Self.mostSmall || tree.nodes[number].element == .article
      (hints[number], names[number]) = Self.hint(tree, number, isLarge: isLarge)
    }
    self.hints = hints
    self.names = names
  }

  /// More letters than this are no field, deck or caption.
  private static let mostSmall = 800

  /// Whether a node is called the article, or its text.
  func isText(_ number: Int) -> Bool {
    hints[number] == .text || tree.nodes[number].element == .article && !hints[number].isForeign
  }

  private static func hint(_ tree: PageTree, _ number: Int, isLarge: Bool) -> (Hint, UInt16) {
    let element = tree.nodes[number].element
    switch element {
    case .nav, .footer, .aside, .button, .select, .input, .dialog, .menu, .label, .form, .fieldset:
      return (.boilerplate, 0)
    case .figcaption: return (.caption, 0)
    case .html, .body, .head, .br, .td, .tr, .main, .b, .i, .em, .strong, .font: return (.none, 0)
    case .a: if isInWords(tree, number) { return (.none, 0) }
    case _: break
    }
    if let role = tree.bytes(of: .role, at: number) {
      let hint = PageWords.shared.role(role)
      if hint != .none { return (hint, 0) }
    }
    if let property = tree.bytes(of: .itemprop, at: number) {
      let hint = PageWords.shared.property(property)
      if hint != .none, !isLarge || !hint.isSmall { return (hint, 0) }
    }
    return hint(ofNames: tree, number, isLarge: isLarge)
  }

  private static func hint(ofNames tree: PageTree, _ number: Int, isLarge: Bool) -> (Hint, UInt16) {
    var found = (hint: Hint.none, name: UInt16(0))
    for name in [PageAttribute.kind, .id, .testName, .component] {
      guard let names = tree.bytes(of: name, at: number) else { continue }
      let hint = PageWords.shared.hint(of: names, isLarge: isLarge)
      if hint.hint.isForeign {
        if name == .id, isHeading(tree, number, names) { continue }
        return hint
      }
      if found.hint == .none { found = hint }
    }
    return found
  }

  /// Whether a link stands among words, which go on before or after it.
  private static func isInWords(_ tree: PageTree, _ number: Int) -> Bool {
    func isText(_ other: Int) -> Bool {
      guard tree.nodes.indices.contains(other), tree.nodes[other].parent == tree.nodes[number].parent else {
        return false
      }
      return tree.letters[tree.run(of: other)].contains { $0 | 0x20 &- 97 < 26 || $0 >= 0x80 }
    }
    return isText(number - 1) || isText(Int(tree.nodes[number].end))
  }

  /// Whether an `id` is made of the words that the element begins with: an anchor of a chapter, which says nothing of it.
  private static func isHeading(_ tree: PageTree, _ number: Int, _ id: ArraySlice<UInt8>) -> Bool {
    guard id.count(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }) >= 3 else { return false }
    let key = PageKey.of(String(decoding: id, as: UTF8.self))
    return PageKey.of(tree.line(of: number, most: 400)).starts(with: key)
  }
}
