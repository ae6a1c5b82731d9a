import Catalog
import News

/// What must all be true of one and the same quote.
struct QuoteMatch {
  private let words: [SoughtWords]
  private let speakers: [(folded: FoldedText, sought: SoughtSpeaker)]
  /// Whether some part can never be found, since no word is in it.
  private let isImpossible: Bool

  init(_ parts: [TextTerm], _ reader: WordReader) {
    let parts = parts.flatMap(Self.flat)
    let sought = parts.map { TermSearch.words(of: $0, reader)?.sought }
    let names = parts.map { part -> (folded: FoldedText, sought: SoughtSpeaker)? in
      guard case .speaker(let name) = part else { return nil }
      return (FoldedText(name, reader), SoughtSpeaker(name))
    }
    words = sought.compactMap { $0 }
    speakers = names.compactMap { $0 }.filter { !$0.folded.isEmpty }
    isImpossible = words.count + speakers.count < parts.count
  }

  /// Whether a quote of the article is so.
  func holds(in annotated: AnnotatedArticle, _ reader: WordReader) -> Bool {
    guard !isImpossible else { return false }
    let quotes = annotated.annotations.quotes
    return Self.utterances(of: quotes).contains { places in
      holds(in: places.map { quotes[$0] }, of: annotated.article.text, reader)
    }
  }

  /// For each quote of the article, whether it is so.
  func answers(in annotated: AnnotatedArticle, _ reader: WordReader) -> [Bool] {
    let quotes = annotated.annotations.quotes
    var answers = Array(repeating: false, count: quotes.count)
    guard !isImpossible else { return answers }
    for places in Self.utterances(of: quotes)
    where holds(in: places.map { quotes[$0] }, of: annotated.article.text, reader) {
      for place in places { answers[place] = true }
    }
    return answers
  }

  /// The places of quotes that somebody utters, those of one utterance together.
  ///
  /// Runs of one utterance ("…," he said, "…") count as one quote, but no phrase goes from one into the other.
  private static func utterances(of quotes: [Quote]) -> [[Int]] {
    var utterances: [[Int]] = []
    var places: [Int: Int] = [:]
    for (index, quote) in quotes.enumerated() where quote.kind != .scare {
      if let number = quote.utterance, let place = places[number] {
        utterances[place].append(index)
      } else {
        if let number = quote.utterance { places[number] = utterances.count }
        utterances.append([index])
      }
    }
    return utterances
  }

  private func holds(in quote: [Quote], of text: Text, _ reader: WordReader) -> Bool {
    let names = quote.compactMap { $0.speaker?.name }
    let areMeant = speakers.allSatisfy { speaker in
      names.contains { FoldedText($0, reader).contains(speaker.folded) || speaker.sought.mayBe($0) }
    }
    guard areMeant else { return false }
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
