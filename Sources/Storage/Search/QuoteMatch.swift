import Catalog
import News

/// What must all be true of one and the same quote.
struct QuoteMatch {
  private let words: [SoughtWords]
  private let speakers: [FoldedText]
  /// Whether some part can never be found, since no word is in it.
  private let isImpossible: Bool

  init(_ parts: [TextTerm], _ reader: WordReader) {
    let parts = parts.flatMap(Self.flat)
    let sought = parts.map { TermSearch.words(of: $0, reader)?.sought }
    let names = parts.map { part -> FoldedText? in
      guard case .speaker(let name) = part else { return nil }
      return FoldedText(name, reader)
    }
    words = sought.compactMap { $0 }
    speakers = names.compactMap { $0 }.filter { !$0.isEmpty }
    isImpossible = words.count + speakers.count < parts.count
  }

  /// Whether a quote of the article is so.
  ///
  /// Runs of one utterance ("…," he said, "…") count as one quote, but no phrase goes from one into the other.
  func holds(in annotated: AnnotatedArticle, _ reader: WordReader) -> Bool {
    guard !isImpossible else { return false }
    var quotes: [[Quote]] = []
    var places: [Int: Int] = [:]
    for quote in annotated.annotations.quotes where quote.kind != .scare {
      if let number = quote.utterance, let place = places[number] {
        quotes[place].append(quote)
      } else {
        if let number = quote.utterance { places[number] = quotes.count }
        quotes.append([quote])
      }
    }
    return quotes.contains { holds(in: $0, of: annotated.article.text, reader) }
  }

  private func holds(in quote: [Quote], of text: Text, _ reader: WordReader) -> Bool {
    let names = quote.compactMap { $0.speaker.map { FoldedText($0.name, reader) } }
    guard speakers.allSatisfy({ speaker in names.contains { $0.contains(speaker) } }) else { return false }
    guard !words.isEmpty else { return true }
    let runs = quote.filter { $0.range.end <= text.count }.map {
      reader.words(of: Array(text.bytes[$0.range.start..<$0.range.end]))
    }
    return words.allSatisfy { sought in runs.contains { $0.holds(sought) } }
  }

  private static func flat(_ term: TextTerm) -> [TextTerm] {
    guard case .together(let parts) = term else { return [term] }
    return parts.flatMap(flat)
  }
}
