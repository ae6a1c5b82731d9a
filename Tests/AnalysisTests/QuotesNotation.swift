import News
import Testing

@testable import Analysis

/// A text with its quotes written into it: “{d Ana Lopez|We stay,}” said Lopez.
///
/// In braces, before the bar: the kind (d direct, p partial, s scare, h headline) and the speaker, if any. `¶` ends a
/// block; a block that begins with `#` is the headline, with `>` the deck, with `~` furniture.
struct QuotesNotation {
  struct Expected: Equatable, CustomStringConvertible {
    let start: Int
    let words: String
    let kind: Quote.Kind
    let speaker: String?

    var description: String { "\(kind.rawValue) \(speaker ?? "–") @\(start): \(words)" }
  }

  private(set) var expected: [Expected] = []
  private(set) var article = Article(text: Text(""), headline: Headline("", range: nil, isDerived: true))

  private var text = ""
  private var body: [Block] = []

  /// Reads the notation.
  init(_ notation: String) {
    for part in notation.split(separator: "¶") {
      let words = part.drop { $0 == " " }
      switch words.first {
      case "#": headline(read(words.dropFirst()))
      case ">": deck(read(words.dropFirst()))
      case "~": furniture(read(words.dropFirst()))
      default: body.append(Block(read(words)))
      }
      text += "\n\n"
    }
    article.text = Text(text)
    article.body = body
  }

  private mutating func read(_ words: Substring) -> TextRange {
    let start = text.utf8.count
    var rest = words.drop { $0 == " " }
    while let brace = rest.firstIndex(of: "{") {
      text += rest[..<brace]
      let inside = rest[rest.index(after: brace)...]
      guard let bar = inside.firstIndex(of: "|"), let end = inside.firstIndex(of: "}") else { break }
      expect(inside[..<bar], words: inside[inside.index(after: bar)..<end])
      rest = inside[inside.index(after: end)...]
    }
    text += rest
    while text.hasSuffix(" ") { text.removeLast() }
    return TextRange(start, text.utf8.count)
  }

  private mutating func expect(_ label: Substring, words: Substring) {
    let speaker = label.dropFirst(2)
    expected.append(
      Expected(
        start: text.utf8.count,
        words: String(words),
        kind: Self.kind(label.first),
        speaker: speaker.isEmpty ? nil : String(speaker)
      )
    )
    text += words
  }

  private static func kind(_ letter: Character?) -> Quote.Kind {
    switch letter {
    case "d": .direct
    case "p": .partial
    case "h": .headline
    default: .scare
    }
  }

  private mutating func headline(_ range: TextRange) {
    article.headline = Headline("", range: range, isDerived: false)
  }

  private mutating func deck(_ range: TextRange) {
    article.deck = Field("", range: range)
  }

  private mutating func furniture(_ range: TextRange) {
    article.furniture.append(Furniture(range, kind: .links))
  }

  /// The quotes that are found in it, as the notation would have them.
  func found(language: String) -> [Expected] {
    QuoteFinder.quotes(in: article, language: language).map {
      Expected(start: $0.range.start, words: article.text[$0.range], kind: $0.kind, speaker: $0.speaker?.name)
    }
  }
}

/// The lines of a list of cases.
func cases(_ lines: String) -> [String] {
  lines.split(separator: "\n").map(String.init)
}

/// Holds the quotes that are found against those that the notation wants.
func expectQuotes(_ notation: String, language: String = "en", sourceLocation: SourceLocation = #_sourceLocation) {
  let wanted = QuotesNotation(notation)
  #expect(wanted.found(language: language) == wanted.expected, sourceLocation: sourceLocation)
}
