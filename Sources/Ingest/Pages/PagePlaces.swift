internal import Markup

/// Where blocks stand on a page: what they hang in, and what that is called.
struct PagePlaces {
  let tree: PageTree
  let hints: PageHints

  /// The element with lines of its own that a block is.
  func element(_ block: TextBlock) -> Int {
    var number = block.nodes.lowerBound
    while number > 0, !tree.nodes[number].element.isBlock { number = Int(tree.nodes[number].parent) }
    return max(0, number)
  }

  /// The element with lines of its own that a block hangs in; a list's items hang where the list does.
  func container(_ block: TextBlock) -> Int {
    var number = max(0, Int(tree.nodes[element(block)].parent))
    while number > 0, isList(tree.nodes[number].element) || !tree.nodes[number].element.isBlock {
      number = Int(tree.nodes[number].parent)
    }
    return max(0, number)
  }

  private func isList(_ element: PageElement) -> Bool {
    switch element {
    case .ul, .ol, .dl, .li, .dt, .dd: true
    case _: false
    }
  }

  /// Whether a short line belongs to the text beside it: it hangs in the same place and is no link.
  func isKin(_ block: TextBlock, _ place: Int) -> Bool {
    guard block.linked * 2 <= block.text.utf8.count, container(block) == place else { return false }
    return block.kind != .subheading || isSentence(block)
  }

  /// Whether a block is a heading of a chapter, in some place.
  func isSubheading(_ block: TextBlock, _ place: Int) -> Bool {
    guard block.kind == .subheading, block.linked * 2 <= block.text.utf8.count, block.letters < 120 else {
      return false
    }
    return container(block) == place && tree.nodes[element(block)].element != .h1
  }

  /// Whether what is set as a heading is a paragraph.
  func isSentence(_ block: TextBlock) -> Bool {
    guard block.kind == .subheading, block.letters >= 80 else { return false }
    let shape = BlockShape(block.text)
    return shape.isClosed && shape.words >= 15 && tree.nodes[element(block)].element != .h1
  }

  /// Whether a paragraph stands in a figure, beside its picture.
  func isInPicture(_ block: TextBlock) -> Bool {
    guard block.kind == .paragraph, let figure = ancestor(.figure, of: block.nodes.lowerBound) else { return false }
    return hints.sizes.letters[figure] < 1_000 && ancestor(.table, of: block.nodes.lowerBound) ?? 0 < figure
  }

  /// Whether a block stands under a picture and says what is seen.
  func isCaption(_ block: TextBlock) -> Bool {
    block.kind == .caption || hint(block.nodes.lowerBound) == .caption || isInPicture(block)
  }

  /// Whether a block stands in the head of an article that is set apart from its text.
  func isInHeader(_ block: TextBlock) -> Bool {
    guard let header = ancestor(.header, of: block.nodes.lowerBound), hints.sizes.letters[header] < 1_500 else {
      return false
    }
    var number = header
    for _ in 0..<6 where number > 0 {
      if hints.hints[number] == .text { return false }
      number = Int(tree.nodes[number].parent)
    }
    return true
  }

  /// The closest element of a kind around a node; nil where it is far.
  private func ancestor(_ element: PageElement, of node: Int) -> Int? {
    var number = node
    for _ in 0..<8 where number > 0 {
      number = Int(tree.nodes[number].parent)
      if number > 0, tree.nodes[number].element == element { return number }
    }
    return nil
  }

  /// The hint of the closest element around a node that has one.
  func hint(_ node: Int) -> PageHints.Hint {
    var number = node
    var steps = 0
    while number > 0, steps < 6 {
      if hints.hints[number] != .none, !hints.hints[number].isForeign { return hints.hints[number] }
      number = Int(tree.nodes[number].parent)
      steps += 1
    }
    return .none
  }
}
