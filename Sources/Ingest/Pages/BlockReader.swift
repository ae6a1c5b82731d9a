internal import Markup

/// Cuts a page or a part of it into its blocks of text.
struct BlockReader {
  private let tree: PageTree
  private var blocks: [TextBlock] = []
  private var line: [UInt8] = []
  private var kind = TextBlock.Kind.paragraph
  private var linked = 0
  private var bold = 0
  private var first = 0
  private var last = 0
  /// Line breaks since the last letter.
  private var breaks = 0
  /// Whether the line was begun by one break, and no more.
  private var follows = false
  private var linkEnd = 0
  private var boldEnd = 0
  private var quotationEnd = 0
  private var verbatimEnd = 0
  private var itemEnd = 0
  private var captionEnd = 0

  init(_ tree: PageTree) {
    self.tree = tree
  }

  /// The blocks of some nodes, in order; those that are `skipped` are left out with all that is in them.
  ///
  /// What stands `apart` begins and ends a line, though its element does not.
  mutating func blocks(
    in nodes: Range<Int>,
    skipping skipped: (PageNode) -> Bool,
    apart: (PageNode) -> Bool = { _ in false }
  ) -> [TextBlock] {
    var ends: [Int] = []
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      while let end = ends.last, end <= index {
        ends.removeLast()
        flush()
      }
      let node = tree.nodes[index]
      if node.element == .text {
        take(index)
      } else if skipped(PageNode(index)) {
        if node.element.isBlock { flush() }
        index = Int(node.end)
        continue
      } else if node.element == .td || node.element == .th, line.count <= 80, isShort(index) {
        // The cells of a row stand on one line where they are short.
        if !line.isEmpty { FoldedLine.append([0x20], to: &line) }
      } else if node.element.isBlock || apart(PageNode(index)) {
        begin(node, index)
        ends.append(Int(node.end))
      } else {
        enter(node)
      }
      index += 1
    }
    flush()
    defer { blocks = [] }
    return blocks
  }

  /// An element that flows with the text around it.
  private mutating func enter(_ node: PageTree.Node) {
    switch node.element {
    case .br: breaks += 1
    case .a: linkEnd = max(linkEnd, Int(node.end))
    case .b, .strong: boldEnd = max(boldEnd, Int(node.end))
    case _: break
    }
  }

  /// An element with lines of its own.
  private mutating func begin(_ node: PageTree.Node, _ index: Int) {
    let end = Int(node.end)
    flush()
    switch node.element {
    case .blockquote: quotationEnd = max(quotationEnd, end)
    case .pre, .xmp: verbatimEnd = max(verbatimEnd, end)
    case .li, .dt, .dd: itemEnd = end
    case .figcaption, .caption: captionEnd = end
    case .h1, .h2, .h3, .h4, .h5, .h6: kind = .subheading
    case _: break
    }
  }

  private func isShort(_ cell: Int) -> Bool {
    var count = 0
    for node in tree.descendants(of: cell) {
      if tree.nodes[node].element.isBlock { return false }
      count += tree.run(of: node).count
      if count > 80 { return false }
    }
    return true
  }

  private mutating func take(_ index: Int) {
    if index < verbatimEnd { return takeVerbatim(index) }
    let run = tree.letters[tree.run(of: index)]
    if breaks > 0 {
      guard let letter = run.first(where: { $0 > 0x20 }) else { return }
      let isOne = breaks == 1 && !line.isEmpty
      if breaks > 1 || !joins(letter) {
        flush()
        follows = isOne
      } else {
        FoldedLine.append([0x20], to: &line)
      }
      breaks = 0
    }
    if line.isEmpty { first = index }
    let before = line.count
    FoldedLine.append(run, to: &line)
    if line.count > before { last = index }
    if index < linkEnd { linked += line.count - before }
    if index < boldEnd { bold += line.count - before }
  }

  /// Whether a line that was only broken for the eye goes on: it is open, and a small letter follows.
  private func joins(_ letter: UInt8) -> Bool {
    guard letter &- 97 < 26, let end = line.last(where: { $0 != 0x20 }) else { return false }
    return end &- 97 < 26 || end == UInt8(ascii: ",") || end == UInt8(ascii: "-") || end >= 0x80
  }

  /// Each line of what is set as it is typed is a block of its own.
  private mutating func takeVerbatim(_ index: Int) {
    let run = tree.letters[tree.run(of: index)]
    var isFirst = true
    for piece in run.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !isFirst { flush() }
      isFirst = false
      if line.isEmpty { first = index }
      FoldedLine.append(piece, to: &line)
      last = index
    }
  }

  private mutating func flush() {
    defer {
      line.removeAll(keepingCapacity: true)
      kind = .paragraph
      (linked, bold, breaks) = (0, 0, 0)
      follows = false
    }
    if line.last == 0x20 { line.removeLast() }
    guard !line.isEmpty else { return }
    let letters = line.count - line.count { $0 == 0x20 }
    blocks.append(
      TextBlock(
        lineKind,
        String(decoding: line, as: UTF8.self),
        linked: min(linked, line.count),
        bold: min(bold, line.count),
        letters: letters,
        nodes: first..<last + 1,
        follows: follows
      )
    )
  }

  private var lineKind: TextBlock.Kind {
    if kind == .subheading { return .subheading }
    if first < verbatimEnd { return .verbatim }
    if first < captionEnd { return .caption }
    if first < quotationEnd { return .quotation }
    return first < itemEnd ? .item : .paragraph
  }
}
