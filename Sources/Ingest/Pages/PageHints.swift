internal import Markup

/// What the names that a page gives its elements tell of them: `class`, `id`, `role` and the element itself.
struct PageHints {
  /// What an element is by its names.
  enum Hint: UInt16 {
    case none
    /// Menus, boxes, comments, notices: not the article, however much it says.
    case boilerplate
    /// The author's name, the date, the section: what stands around a headline.
    case field
    /// The summary under a headline.
    case deck
    case caption
    /// The article's own text.
    case text
  }

  /// The hint of each node, by its number; what stands inside has its own.
  let hints: [Hint]

  /// Looks at every element of a page.
  init(_ tree: PageTree) {
    var hints = [Hint](repeating: .none, count: tree.nodes.count)
    for number in tree.nodes.indices where tree.nodes[number].element != .text {
      hints[number] = Self.hint(tree, number)
    }
    self.hints = hints
  }

  private static func hint(_ tree: PageTree, _ number: Int) -> Hint {
    let element = tree.nodes[number].element
    switch element {
    case .nav, .footer, .aside, .button, .select, .input, .dialog, .menu, .label, .form, .fieldset: return .boilerplate
    case .figcaption: return .caption
    case .html, .body, .head, .p, .br, .li, .td, .tr, .main: if element != .p, element != .li { return .none }
    case .b, .i, .em, .strong, .font: return .none
    case _: break
    }
    if let role = tree.bytes(of: .role, at: number) {
      let hint = PageWords.shared.role(role)
      if hint != .none { return hint }
    }
    if let property = tree.bytes(of: .itemprop, at: number) {
      let hint = PageWords.shared.property(property)
      if hint != .none { return hint }
    }
    var found = Hint.none
    for name in [PageAttribute.kind, .id, .testName, .component] {
      guard let names = tree.bytes(of: name, at: number) else { continue }
      let hint = PageWords.shared.hint(of: names)
      if hint == .boilerplate { return hint }
      if found == .none { found = hint }
    }
    return found
  }
}
