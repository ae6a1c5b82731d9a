import News
import Screen

/// A marked quote in Markdown (CommonMark 0.31): as a block quote, with its citation and the note under it.
enum NotebookMarkdown {
  /// The quote, with line feeds at the ends of lines.
  static func text(of quote: MarkedQuote) -> String {
    let citation = quote.citation
    let headline = escaped(oneLine: citation.headline)
    let title = citation.webAddress.map { "[\(headline)](<\($0)>)" } ?? headline
    let imprint = citation.imprint.map { escaped(oneLine: $0) }
    let file = citation.webAddress == nil ? [escaped(oneLine: citation.whereabouts)] : []
    let parts = [escaped(oneLine: citation.speakerWords), title] + imprint + file + [citation.position]
    var blocks = [quoted(citation.marked), "— " + parts.joined(separator: ", ")]
    if let note = quote.note { blocks.append("Note: " + escaped(oneLine: note)) }
    if let fate = quote.place.fate { blocks.append("(\(fate))") }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Words as a block quote: line by line, an empty line between paragraphs.
  private static func quoted(_ words: String) -> String {
    let lines = TextGate.shown(words, as: .body).split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(Substring($0)) }
    return lines.indices.map { index in
      // A line end inside a paragraph stays one.
      let isBroken = index + 1 < lines.count && !lines[index].isEmpty && !lines[index + 1].isEmpty
      return lines[index].isEmpty ? ">" : "> \(lines[index])\(isBroken ? "\\" : "")"
    }.joined(separator: "\n")
  }

  private static func escaped(oneLine words: String) -> String { escaped(Substring(TextGate.shown(words, as: .line))) }

  /// A line whose signs mean nothing in Markdown; blanks at its ends, which mean something there, go.
  private static func escaped(_ line: Substring) -> String {
    var result = ""
    let words = line.drop { $0 == " " || $0 == "\t" }
    // What makes a list or a heading at the beginning of a line: "- ", "1. ", "===".
    let number = words.prefix { $0.isASCII && $0.isNumber }
    let opener = number.isEmpty ? words.first.map { "-+=".contains($0) } ?? false : false
    let isListed = !number.isEmpty && words.dropFirst(number.count).first.map { ".)".contains($0) } ?? false
    if opener { result += "\\" }
    for (place, character) in words.enumerated() {
      if signs.contains(character) || isListed && place == number.count { result += "\\" }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result
  }

  private static let signs: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "$"]
}
