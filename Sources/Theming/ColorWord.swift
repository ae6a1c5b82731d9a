import Screen

/// A word of a theme file that says a colour or an attribute.
enum ColorWord {
  private static let ansi = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// Every word for a colour that has a name.
  static let colorNames = ["terminal"] + ansi + ansi.map { "bright-" + $0 }

  static let attributeNames = ["bold", "dim", "italic", "underline", "reverse", "strikethrough"]

  /// The colour of `terminal`, `red`, `bright-blue`, `208` or `#ff8700`; nil for any other word.
  static func color(_ word: some StringProtocol) -> Color? {
    if word == "terminal" { return .terminal }
    if word.hasPrefix("#") { return rgb(word) }
    if let index = ansi.firstIndex(where: { $0 == word }) { return .indexed(UInt8(index)) }
    if word.hasPrefix("bright-"), let index = ansi.firstIndex(where: { $0 == word.dropFirst(7) }) {
      return .indexed(UInt8(index + 8))
    }
    guard word.utf8.count <= 3, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return UInt8(word).map { .indexed($0) }
  }

  /// The attribute of a word; nil for any other word.
  static func attribute(_ word: some StringProtocol) -> Attributes? {
    switch word {
    case "bold": .bold
    case "dim": .dim
    case "italic": .italic
    case "underline": .underline
    case "reverse": .reverse
    case "strikethrough": .strikethrough
    default: nil
    }
  }

  private static func rgb(_ word: some StringProtocol) -> Color? {
    let digits = word.utf8.dropFirst()
    guard digits.count == 6, digits.allSatisfy(isHexadecimal), let value = UInt32(word.dropFirst(), radix: 16) else {
      return nil
    }
    return .rgb(
      UInt8(truncatingIfNeeded: value >> 16),
      UInt8(truncatingIfNeeded: value >> 8),
      UInt8(truncatingIfNeeded: value)
    )
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
