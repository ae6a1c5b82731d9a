import Screen

/// Words in a look, by the sequences that every terminal with 256 colours knows (ECMA-48, SGR).
enum Sequences {
  static func painted(_ words: String, _ style: Style) -> String {
    var codes: [String] = []
    let attributes: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"), (.strikethrough, "9"),
    ]
    for (attribute, code) in attributes where style.attributes.contains(attribute) { codes.append(code) }
    if let code = code(of: style.foreground, ground: 38) { codes.append(code) }
    if let code = code(of: style.background, ground: 48) { codes.append(code) }
    return codes.isEmpty ? words : "\u{1B}[\(codes.joined(separator: ";"))m\(words)\u{1B}[0m"
  }

  private static func code(of color: Color, ground: Int) -> String? {
    switch color.value {
    case .terminal: nil
    case .indexed(let index): "\(ground);5;\(index)"
    case .rgb(let red, let green, let blue): "\(ground);2;\(red);\(green);\(blue)"
    }
  }
}
