internal import Markup

/// Words of a page's data as plain text.
enum PageText {
  /// Words on one line, with entities resolved and tags left out where there are any.
  static func plain(_ words: String) -> String {
    guard words.utf8.count <= 100_000,
      words.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") })
    else { return FoldedLine.of(Array(words.utf8.prefix(100_000))[...]) }
    return HTMLBlocks.blocks(of: words).map(\.text).joined(separator: " ")
  }
}
