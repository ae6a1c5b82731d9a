/// A page as a tree, in flat arrays that can be walked forwards and backwards at full speed.
///
/// Nodes stand in the order of the page: a node's descendants are the nodes from the one after it up to its `end`.
/// Node 0 is the page itself. Scripts, styles and other unseen things are not in it.
package struct PageTree: Sendable {
  package struct Node: Sendable {
    package let element: PageElement
    /// -1 for the page itself.
    package let parent: Int32
    /// The node after its last descendant.
    package internal(set) var end: Int32
    /// Its letters in `letters`, if it is text, else its attributes in `attributes`.
    let first: Int32
    var last: Int32
  }

  package struct Attribute: Sendable {
    package let name: PageAttribute
    let start: Int32
    let end: Int32
  }

  package internal(set) var nodes: [Node] = []
  /// Structured data of the page (`application/ld+json`), as it stands there.
  package internal(set) var data: [[UInt8]] = []
  /// The caps that it ran into.
  package internal(set) var limits: Set<PageLimit> = []
  var attributes: [Attribute] = []
  /// The letters of all texts, in order: UTF-8.
  package internal(set) var letters: [UInt8] = []
  var values: [UInt8] = []

  /// Reads a page; linear, whatever it holds.
  ///
  /// - Parameter utf8: the page, decoded.
  package init(_ utf8: UnsafeBufferPointer<UInt8>) {
    let read = UnsafeBufferPointer(rebasing: utf8.prefix(PageLimit.mostBytes))
    let strainer = PageStrainer(read)
    self = strainer.strained.withUnsafeBufferPointer { PageTreeBuilder.tree(of: $0) }
    limits.formUnion(strainer.limits)
    if utf8.count > read.count { limits.insert(.bytes) }
    data = strainer.data.map { Array(read[$0]) }
  }

  init() {}

  /// The nodes below a node, itself left out.
  package func descendants(of node: Int) -> Range<Int> {
    node + 1..<max(node + 1, Int(nodes[node].end))
  }

  /// The first child of a node and then each next one, by number.
  package func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = node + 1
    while child < Int(nodes[node].end) {
      children.append(child)
      child = Int(nodes[child].end)
    }
    return children
  }

  /// The letters of a text node, as a run of `letters`; empty for an element.
  package func run(of node: Int) -> Range<Int> {
    let node = nodes[node]
    return node.element == .text ? Int(node.first)..<Int(node.last) : 0..<0
  }

  /// The value of an attribute; nil where the element has none.
  package func value(of name: PageAttribute, at node: Int) -> String? {
    bytes(of: name, at: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of an attribute in UTF-8; nil where the element has none.
  package func bytes(of name: PageAttribute, at node: Int) -> ArraySlice<UInt8>? {
    let node = nodes[node]
    guard node.element != .text else { return nil }
    for index in Int(node.first)..<Int(node.last) where attributes[index].name == name {
      return values[Int(attributes[index].start)..<Int(attributes[index].end)]
    }
    return nil
  }

  /// What stands in a node as one line, white space folded; of a long one the beginning, about `most` bytes.
  package func line(of node: Int, most: Int = 4_096) -> String {
    var line: [UInt8] = []
    var index = node
    repeat {
      let element = nodes[index].element
      if element.isBlock || element == .br, line.last ?? 0x20 != 0x20 { line.append(0x20) }
      line.append(contentsOf: letters[run(of: index)].prefix(most))
      index += 1
    } while index < Int(nodes[node].end) && line.count < most
    return FoldedLine.of(line[...])
  }
}
