internal import Markup

/// How many letters stand in each node of a page, and how many of them are links.
struct PageSizes {
  /// Letters of each node with all that is in it, by its number; white space is not counted.
  let letters: [Int]
  /// Letters that are links.
  let linked: [Int]

  /// Counts a page once, from its end to its beginning.
  init(_ tree: PageTree) {
    var letters = Self.counts(tree)
    var linked = [Int](repeating: 0, count: tree.nodes.count)
    for number in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      let node = tree.nodes[number]
      if node.element == .a { linked[number] = letters[number] }
      letters[Int(node.parent)] += letters[number]
      linked[Int(node.parent)] += linked[number]
    }
    self.letters = letters
    self.linked = linked
  }

  /// The letters of each text.
  private static func counts(_ tree: PageTree) -> [Int] {
    var counts = [Int](repeating: 0, count: tree.nodes.count)
    tree.letters.withUnsafeBufferPointer { letters in
      for number in tree.nodes.indices where tree.nodes[number].element == .text {
        var count = 0
        for index in tree.run(of: number) where letters[index] > 0x20 { count += 1 }
        counts[number] = count
      }
    }
    return counts
  }

  /// Letters of a node that are no links.
  func plain(_ number: Int) -> Int { letters[number] - linked[number] }
}
