internal import CMarkup

/// Puts a page's tree together from the parser's events.
final class PageTreeBuilder {
  private var tree = PageTree()
  private var open: [Int32] = [0]
  /// Whether the last event was text, so that more of it belongs to the same node.
  private var isInText = false

  /// The tree of a page that was strained.
  static func tree(of utf8: UnsafeBufferPointer<UInt8>) -> PageTree {
    let builder = PageTreeBuilder()
    builder.tree.letters.reserveCapacity(utf8.count / 2)
    builder.tree.nodes.append(PageTree.Node(element: .other, parent: -1, end: 0, first: 0, last: 0))
    let outcome = withExtendedLifetime(builder) {
      var events = builder.events
      return utf8.withMemoryRebound(to: CChar.self) { cmarkup_html($0.baseAddress, $0.count, &events) }
    }
    if outcome == CMarkupUnavailable { builder.tree.limits.insert(.library) }
    let count = Int32(builder.tree.nodes.count)
    for node in builder.open { builder.tree.nodes[Int(node)].end = count }
    return builder.tree
  }

  private var events: CMarkupEvents {
    CMarkupEvents(
      context: Unmanaged.passUnretained(self).toOpaque(),
      start: { context, name, _, _, attributes, count in
        PageTreeBuilder.of(context)?.start(name, UnsafeBufferPointer(start: attributes, count: count)) ?? false
      },
      end: { context, _ in PageTreeBuilder.of(context)?.end() ?? false },
      text: { context, text, _ in PageTreeBuilder.of(context)?.text(text.buffer) ?? false }
    )
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> PageTreeBuilder? {
    context.map { Unmanaged<PageTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  private var hasRoom: Bool {
    if tree.nodes.count >= PageLimit.mostNodes { tree.limits.insert(.nodes) }
    return tree.nodes.count < PageLimit.mostNodes
  }

  private func start(_ name: CMarkupString, _ attributes: UnsafeBufferPointer<CMarkupAttribute>) -> Bool {
    guard hasRoom else { return false }
    isInText = false
    let first = Int32(tree.attributes.count)
    for attribute in attributes.prefix(PageLimit.mostAttributes) {
      guard let name = PageAttribute(name: attribute.name.buffer) else { continue }
      let start = Int32(tree.values.count)
      append(attribute.value.buffer, to: &tree.values)
      tree.attributes.append(PageTree.Attribute(name: name, start: start, end: Int32(tree.values.count)))
    }
    let number = Int32(tree.nodes.count)
    tree.nodes.append(
      PageTree.Node(
        element: PageElement(name: name.buffer),
        parent: open.last ?? 0,
        end: number + 1,
        first: first,
        last: Int32(tree.attributes.count)
      )
    )
    open.append(number)
    return true
  }

  private func end() -> Bool {
    isInText = false
    guard open.count > 1, let number = open.popLast() else { return true }
    tree.nodes[Int(number)].end = Int32(tree.nodes.count)
    return true
  }

  private func text(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = Int32(tree.letters.count)
    append(text, to: &tree.letters)
    let last = Int32(tree.letters.count)
    if isInText {
      tree.nodes[tree.nodes.count - 1].last = last
      return true
    }
    guard hasRoom else { return false }
    isInText = true
    let number = Int32(tree.nodes.count)
    tree.nodes.append(
      PageTree.Node(element: .text, parent: open.last ?? 0, end: number + 1, first: first, last: last)
    )
    return true
  }

  /// Appends letters, with the upper controls that numbers such as `&#146;` name as the marks that were meant.
  private func append(_ text: UnsafeBufferPointer<UInt8>, to letters: inout [UInt8]) {
    let start = letters.count
    letters.append(contentsOf: text)
    guard text.contains(0xC2) else { return }
    var index = start
    var mended: [UInt8] = []
    while index < letters.count {
      if letters[index] == 0xC2, index + 1 < letters.count, letters[index + 1] < 0xA0 {
        let control = [letters[index + 1]]
        mended.append(contentsOf: control.withUnsafeBufferPointer { Transcoding.windows1252($0) })
        index += 2
      } else {
        mended.append(letters[index])
        index += 1
      }
    }
    letters.replaceSubrange(start..., with: mended)
  }
}

extension CMarkupString {
  fileprivate var buffer: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: UnsafeRawPointer(bytes)?.assumingMemoryBound(to: UInt8.self),
      count: bytes == nil ? 0 : count
    )
  }
}
