internal import Markup

/// A node of a page, by its number.
struct PageNode: Hashable {
  let number: Int

  init(_ number: Int) {
    self.number = number
  }

  /// Whether the page says that it is not to be seen, or it is no text but something to operate.
  func isHidden(in tree: PageTree) -> Bool {
    if isControl(in: tree) { return true }
    switch tree.nodes[number].element {
    case .text, .br: return false
    case _: break
    }
    if tree.bytes(of: .hidden, at: number) != nil { return true }
    guard let style = tree.bytes(of: .style, at: number), style.count >= 12 else { return false }
    let plain = String(decoding: style.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }

  /// Whether it is no text but something to operate.
  func isControl(in tree: PageTree) -> Bool {
    switch tree.nodes[number].element {
    case .button, .select, .option, .input, .head, .title, .dialog: true
    case _: false
    }
  }
}
