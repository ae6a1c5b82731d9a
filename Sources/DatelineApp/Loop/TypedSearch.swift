import Catalog

/// The words that the reader typed to search the whole library.
///
/// Words side by side must all be there; words in quotation marks stand in a row. The last word may be the beginning
/// of one, since the reader may still be typing it, and so is one with a star.
struct TypedSearch {
  /// Beginnings of one letter would find almost everything.
  private static let shortestBeginning = 2

  let terms: [TextTerm]

  init(_ text: String) {
    var terms: [TextTerm] = []
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
    for (number, piece) in pieces.enumerated() {
      let words = piece.split { $0.isWhitespace }.map(String.init)
      if number % 2 == 1 {
        if !words.isEmpty { terms.append(words.count == 1 ? Self.whole(words[0]) : .phrase(words, part: .anywhere)) }
        continue
      }
      let isOpenEnded = number == pieces.count - 1 && piece.last?.isWhitespace == false
      for (place, word) in words.enumerated() {
        terms.append(Self.term(word, mayBeBeginning: isOpenEnded && place == words.count - 1))
      }
    }
    self.terms = terms
  }

  private static func term(_ word: String, mayBeBeginning: Bool) -> TextTerm {
    let bare = String(word.prefix { $0 != "*" })
    guard mayBeBeginning || word.hasSuffix("*"), bare.count >= shortestBeginning else { return whole(word) }
    return .word(bare, isPrefix: true, part: .anywhere)
  }

  private static func whole(_ word: String) -> TextTerm {
    .word(word, isPrefix: false, part: .anywhere)
  }
}
