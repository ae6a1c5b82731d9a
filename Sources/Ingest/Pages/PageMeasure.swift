internal import Markup

/// How much of the article each part of a page holds.
///
/// Each block of text is worth its letters if it reads like a report, and costs something if it reads like a menu. A
/// node is worth what is in it; the article is the node worth most, for a larger one would only add what costs.
struct PageMeasure {
  /// What each block is worth.
  let values: [Int]
  /// The worth of each node, by its number.
  let sums: [Int]
  /// The node worth most, the deepest of equals.
  let best: Int

  /// The letters of each node's blocks, and how many of them are links.
  private let letters: [Int]
  private let linked: [Int]

  init(_ tree: PageTree, _ blocks: [TextBlock], _ hints: PageHints) {
    var letters = [Int](repeating: 0, count: tree.nodes.count)
    var linked = letters
    for block in blocks {
      letters[block.nodes.lowerBound] += block.text.utf8.count
      linked[block.nodes.lowerBound] += block.linked
    }
    for number in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      let parent = Int(tree.nodes[number].parent)
      letters[parent] += letters[number]
      linked[parent] += linked[number]
    }
    self.letters = letters
    self.linked = linked
    var values = Self.values(of: blocks)
    let lists = PageLists(tree)
    for index in blocks.indices where values[index] < 0 {
      guard let list = lists.list(around: blocks[index].nodes.lowerBound), linked[list] * 2 < letters[list] else {
        continue
      }
      values[index] = 0
    }
    self.values = values
    sums = Self.sums(tree, blocks, values)
    best = Self.best(tree, sums, hints)
  }

  private static func sums(_ tree: PageTree, _ blocks: [TextBlock], _ values: [Int]) -> [Int] {
    var sums = [Int](repeating: 0, count: tree.nodes.count)
    for (block, value) in zip(blocks, values) { sums[block.nodes.lowerBound] += value }
    for number in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      sums[Int(tree.nodes[number].parent)] += sums[number]
    }
    return sums
  }

  /// Whether a node holds mostly links, and costs more than it is worth.
  func isPoor(_ number: Int) -> Bool {
    sums[number] <= -30 && linked[number] * 2 > letters[number]
  }

  /// The node worth most; if a node that the page calls its article is worth nearly as much, the best in that one.
  private static func best(_ tree: PageTree, _ sums: [Int], _ hints: PageHints) -> Int {
    let best = most(tree, sums, 0)
    guard sums[best] > 0 else { return 0 }
    var named = named(tree, sums, hints, best + 1..<Int(tree.nodes[best].end))
    if named.isEmpty {
      var parent = best
      while parent > 0 {
        if hints.isText(parent) { return best }
        parent = Int(tree.nodes[parent].parent)
      }
      named = Self.named(tree, sums, hints, 1..<tree.nodes.count)
    }
    // A page that goes on with another article, whose headline is as high as the first one's.
    let titled = named.filter { node in tree.descendants(of: node).contains { tree.nodes[$0].element == .h1 } }
    if titled.count > 1, sums[titled[0]] >= 600, sums[titled[0]] * 4 >= sums[best] {
      return most(tree, sums, titled[0])
    }
    guard let most = named.max(by: { sums[$0] < sums[$1] }) else { return best }
    let others = named.reduce(0) { $0 + sums[$1] } - sums[most]
    // An element that is called the text is trusted more than an article, as a summary may be one.
    guard sums[most] * 10 >= sums[best] * (hints.hints[most] == .text ? 3 : 5), others * 10 < sums[best] else {
      return best
    }
    return Self.most(tree, sums, most)
  }

  /// The nodes among some that are called an article or its text and hold some, none within another.
  private static func named(_ tree: PageTree, _ sums: [Int], _ hints: PageHints, _ nodes: Range<Int>) -> [Int] {
    var named: [Int] = []
    var number = nodes.lowerBound
    while number < nodes.upperBound {
      guard hints.isText(number), sums[number] > 0 else {
        number += 1
        continue
      }
      named.append(number)
      number = Int(tree.nodes[number].end)
    }
    return named
  }

  private static func most(_ tree: PageTree, _ sums: [Int], _ top: Int) -> Int {
    var best = top
    for number in tree.descendants(of: top) where tree.nodes[number].element != .text {
      if sums[number] >= sums[best] { best = number }
    }
    return best
  }

  /// What each block is worth: lines parted by breaks are judged together, summaries of other articles are not counted.
  private static func values(of blocks: [TextBlock]) -> [Int] {
    var values = blocks.map { value(of: $0) }
    var start = 0
    for index in blocks.indices {
      if index + 1 < blocks.count, blocks[index + 1].follows { continue }
      if index > start { judgeTogether(blocks, start...index, &values) }
      start = index + 1
    }
    for index in blocks.indices where values[index] > 0 && isSummary(blocks, index) { values[index] = -20 }
    return values
  }

  private static func judgeTogether(_ blocks: [TextBlock], _ run: ClosedRange<Int>, _ values: inout [Int]) {
    let linked = run.reduce(0) { $0 + blocks[$1].linked }
    let letters = run.reduce(0) { $0 + blocks[$1].letters }
    let words = run.reduce(0) { $0 + BlockShape(blocks[$1].text).words }
    guard words >= 25, linked * 4 < letters else { return }
    for index in run where values[index] <= 0 { values[index] = blocks[index].letters / 2 }
  }

  /// Whether a block only tells what an article is about whose headline, a link, stands before it, and others follow.
  private static func isSummary(_ blocks: [TextBlock], _ index: Int) -> Bool {
    guard index > 0, isLinkedTitle(blocks[index - 1]), blocks[index].letters < 400 else { return false }
    var others = 0
    for other in max(0, index - 6)..<min(blocks.count, index + 7)
    where other != index - 1 && isLinkedTitle(blocks[other]) {
      others += 1
    }
    return others >= 2
  }

  private static func isLinkedTitle(_ block: TextBlock) -> Bool {
    block.linked * 10 >= block.text.utf8.count * 8 && block.text.utf8.count >= 15
  }

  /// What one block is worth.
  static func value(of block: TextBlock) -> Int {
    let shape = BlockShape(block.text)
    let plain = block.text.utf8.count - block.linked
    if plain < block.linked {
      return block.kind == .item && plain >= 20 && shape.words >= 8 ? 0 : -min(block.letters, 60)
    }
    switch block.kind {
    case .subheading, .caption: return 0
    case .verbatim: return block.letters / 2
    case .paragraph, .quotation, .item: break
    }
    if shape.words >= 12, shape.isClosed || shape.stops > 0 { return block.letters - 2 * block.linked }
    if shape.words >= 25 { return (block.letters - 2 * block.linked) / 2 }
    if shape.isClosed, shape.words >= 3 { return (block.letters - 2 * block.linked) / 2 }
    return -10
  }
}
