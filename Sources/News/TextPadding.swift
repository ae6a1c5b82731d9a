extension Text {
  /// A range with the blanks around it, if nothing else stands beside it on its line.
  ///
  /// Whoever compares whole lines counts an indented line of the body as body.
  package func padded(_ range: TextRange) -> TextRange {
    var start = range.start
    while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
    if start > 0, !Self.isLineEnd(bytes[start - 1]) { start = range.start }
    var end = range.end
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    if end < bytes.count, !Self.isLineEnd(bytes[end]) { end = range.end }
    return TextRange(start, end)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
