internal import Markup

/// The name of who wrote something, as feeds give it.
enum FeedAuthor {
  /// The name in an element: Atom's person, or RSS's line of text; nil if there is none.
  static func name(in element: XMLElement) -> String? {
    let elements = element.elements
    for part in ["name", "email", "uri", "url"] {
      if let words = elements.first(where: { $0.name == part }).map({ PlainWords.ofHTML($0.text) }), !words.isEmpty {
        return words
      }
    }
    return name(in: elements.isEmpty ? element.text : element.inner)
  }

  /// The name in a line such as `ana@lopez.example (Ana Lopez)` or `Ana Lopez <ana@lopez.example>`; else the line.
  static func name(in line: String) -> String? {
    let words = bare(PlainWords.ofHTML(bare(line)))
    guard !words.isEmpty else { return nil }
    if let open = words.firstIndex(of: "("), words.last == ")", words[..<open].contains("@") {
      let inside = PlainWords.collapsed(String(words[words.index(after: open)...].dropLast()))
      if !inside.isEmpty { return inside }
    }
    return words
  }

  /// A line without an address in angle brackets after a name.
  private static func bare(_ line: String) -> String {
    guard let open = line.lastIndex(of: "<"), let close = line.lastIndex(of: ">"), open < close,
      line[open..<close].contains("@"), !line[open..<close].contains("="),
      line[..<open].contains(where: \.isLetter)
    else { return line }
    return PlainWords.collapsed(String(line[..<open]))
  }
}
