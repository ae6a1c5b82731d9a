internal import Markup
import News

/// The blocks of a page that are its article, and what stands among them and is not.
struct PageBody {
  /// A block, and what it is if it is not the article's own.
  struct Part {
    var block: TextBlock
    var furniture: Furniture.Kind?
    var hint: PageHints.Hint
  }

  private(set) var parts: [Part] = []
  /// The summary under the headline, if the page calls one so.
  private(set) var deck: String?
  /// Lines that stand around the headline: names, dates.
  private(set) var fields: [String] = []

  private let tree: PageTree
  private let hints: PageHints
  /// Whether a node is left out, with all that is in it.
  private var isDropped: [Bool]

  /// Finds the article on a page, which may say what it is called.
  init(_ tree: PageTree, _ hints: PageHints, headline: String?) {
    self.tree = tree
    self.hints = hints
    isDropped = [Bool](repeating: false, count: tree.nodes.count)
    drop()
    read(headline)
    if letters < 250 {
      let strict = (parts, fields)
      let strictLetters = letters
      isDropped = [Bool](repeating: false, count: tree.nodes.count)
      dropHidden()
      (parts, fields) = ([], [])
      read(headline)
      if letters < strictLetters * 2 { (parts, fields) = strict }
    }
    takeDeck()
  }

  /// The first block, if its names say that it is the deck, and the article goes on after it.
  private mutating func takeDeck() {
    guard parts.count > 2, let first = parts.first, first.hint == .deck, first.furniture == nil else { return }
    guard first.block.letters < 400 else { return }
    deck = first.block.text
    parts.removeFirst()
  }

  private var letters: Int { parts.reduce(0) { $0 + ($1.furniture == nil ? $1.block.letters : 0) } }

  private mutating func dropHidden() {
    for number in tree.nodes.indices where PageNode(number).isHidden(in: tree) { isDropped[number] = true }
  }

  /// Leaves out hidden parts, and parts whose names say that they are no article, unless most of the page is in them.
  private mutating func drop() {
    dropHidden()
    var letters = [Int](repeating: 0, count: tree.nodes.count)
    var links = letters
    for number in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      letters[number] += tree.run(of: number).count
      if tree.nodes[number].element == .a { links[number] = letters[number] }
      let parent = Int(tree.nodes[number].parent)
      letters[parent] += letters[number]
      links[parent] += links[number]
    }
    let plain = letters[0] - links[0]
    for number in tree.nodes.indices where hints.hints[number] == .boilerplate {
      if (letters[number] - links[number]) * 5 < plain * 2 || tree.nodes[number].element == .nav {
        isDropped[number] = true
      }
    }
  }

  private mutating func read(_ headline: String?) {
    var reader = BlockReader(tree)
    let dropped = isDropped
    let blocks = reader.blocks(in: 0..<tree.nodes.count) { dropped[$0.number] }
    let measure = PageMeasure(tree, blocks, hints)
    let range = measure.best..<Int(tree.nodes[measure.best].end)
    var chosen: [(block: TextBlock, value: Int)] = []
    for (block, value) in zip(blocks, measure.values) where range.contains(block.nodes.lowerBound) {
      if isInPoorPart(block, measure) { continue }
      chosen.append((block, value))
    }
    trim(&chosen, headline)
    let signs = BlockSigns(chosen.map(\.block)).signs
    let end = Self.end(chosen, signs)
    let first = chosen.firstIndex { $0.value > 0 } ?? 0
    for index in chosen.indices[..<end] {
      take(chosen[index].block, chosen[index].value, signs[index], isHead: index < first)
    }
  }

  /// Whether a block stands in a part that costs more than it is worth, such as a list of links.
  private func isInPoorPart(_ block: TextBlock, _ measure: PageMeasure) -> Bool {
    var number = Int(tree.nodes[block.nodes.lowerBound].parent)
    while number > measure.best {
      if measure.isPoor(number) { return true }
      number = Int(tree.nodes[number].parent)
    }
    return false
  }

  /// Cuts off what stands before the headline, and what follows the last sentence.
  private func trim(_ blocks: inout [(block: TextBlock, value: Int)], _ headline: String?) {
    if let headline {
      let key = PageKey.of(headline)
      if let place = blocks.prefix(40).firstIndex(where: { PageKey.of($0.block.text) == key }) {
        let before = blocks[..<place].reduce(0) { $0 + max(0, $1.value) }
        if before < 400 { blocks.removeSubrange(...place) } else { blocks.remove(at: place) }
      }
    }
    guard let first = blocks.firstIndex(where: { $0.value > 0 }) else { return }
    let top = container(blocks[first].block)
    let start = blocks[..<first].lastIndex { !isKin($0.block, top) }.map { $0 + 1 } ?? 0
    blocks.removeSubrange(..<start)
    guard let last = blocks.lastIndex(where: { $0.value > 0 }) else { return }
    let bottom = container(blocks[last].block)
    let end = blocks[(last + 1)...].firstIndex { !isKin($0.block, bottom) } ?? blocks.count
    blocks.removeSubrange(end...)
  }

  /// Whether a short line belongs to the text beside it: it hangs in the same place and is no link, or it is a heading.
  private func isKin(_ block: TextBlock, _ place: Int) -> Bool {
    block.kind != .subheading && block.linked * 2 <= block.text.utf8.count && container(block) == place
  }

  /// The element that a block's own element hangs in.
  private func container(_ block: TextBlock) -> Int {
    var number = block.nodes.lowerBound
    while number > 0, !tree.nodes[number].element.isBlock { number = Int(tree.nodes[number].parent) }
    return Int(tree.nodes[max(0, number)].parent)
  }

  /// Where the article ends: before a line that opens what only follows one, if most of the text stands before it.
  private static func end(_ blocks: [(block: TextBlock, value: Int)], _ signs: [Sign]) -> Int {
    let whole = blocks.reduce(0) { $0 + max(0, $1.value) }
    var before = 0
    for index in blocks.indices {
      if signs[index] == .tail || signs[index] == .list, before > 0, before * 20 >= whole * 17 { return index }
      before += max(0, blocks[index].value)
    }
    return blocks.count
  }

  private mutating func take(_ block: TextBlock, _ value: Int, _ sign: Sign, isHead: Bool) {
    let hint = nearestHint(block.nodes.lowerBound)
    var part = Part(block: block, furniture: nil, hint: hint)
    switch hint {
    case .field:
      if block.text.utf8.count <= 160 {
        fields.append(block.text)
        return
      }
    case .caption: part.furniture = .caption
    case .none, .boilerplate, .deck, .text: break
    }
    if isHead, sign == .byline || sign == .date || sign == .readingTime {
      fields.append(block.text)
      return
    }
    if block.kind == .caption { part.furniture = .caption }
    if part.furniture == nil, value <= 0 || sign == .promo || sign == .related {
      part.furniture = sign.furniture(isHead: isHead)
    }
    if value < 0, block.kind != .subheading, block.linked * 2 > block.text.utf8.count { part.furniture = .related }
    parts.append(part)
  }

  /// The hint of the closest element around a node that has one.
  private func nearestHint(_ node: Int) -> PageHints.Hint {
    var number = node
    var steps = 0
    while number > 0, steps < 6 {
      if hints.hints[number] != .none, hints.hints[number] != .boilerplate { return hints.hints[number] }
      number = Int(tree.nodes[number].parent)
      steps += 1
    }
    return .none
  }
}
