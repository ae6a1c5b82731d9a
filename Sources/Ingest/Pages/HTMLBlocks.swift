internal import Markup

/// Reads any piece of HTML as blocks of clean text: a feed's content, the HTML part of a mail.
package enum HTMLBlocks {
  /// Reads HTML whole: what a browser would show as text, in its order, nothing judged.
  ///
  /// Scripts, styles, forms' buttons and hidden parts are left out; entities are letters; white space is folded. Linear,
  /// and bounded as `PageTree` is.
  ///
  /// - Parameter utf8: HTML, decoded; plain text is HTML, too.
  /// - Returns: blocks that each hold a letter at least.
  package static func blocks(of utf8: UnsafeBufferPointer<UInt8>) -> [TextBlock] {
    let tree = PageTree(utf8)
    var reader = BlockReader(tree)
    return reader.blocks(in: 0..<tree.nodes.count) { $0.isHidden(in: tree) }
  }

  /// Reads HTML whole; see `blocks(of:)` of a buffer.
  package static func blocks(of html: String) -> [TextBlock] {
    Array(html.utf8).withUnsafeBufferPointer { blocks(of: $0) }
  }

  /// Reads HTML as plain text: a line for each block, an empty line between.
  package static func text(of html: String) -> String {
    blocks(of: html).map(\.text).joined(separator: "\n\n")
  }
}
