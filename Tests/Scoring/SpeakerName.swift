import Foundation

/// A speaker's name as it is compared: small letters, no accents, titles, initials' dots or possessives.
struct SpeakerName: Equatable {
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "sen", "sens", "senator", "rep", "reps", "representative", "congressman",
    "congresswoman", "gov", "governor", "president", "vice", "prime", "minister", "gen", "general", "lt", "col", "maj",
    "capt", "captain", "sgt", "secretary", "rev", "reverend", "prof", "professor", "judge", "justice", "sir", "lord",
    "lady", "dame", "king", "queen", "prince", "princess", "pope", "father", "sister", "mayor", "chancellor",
    "ambassador", "chairman", "chairwoman", "attorney", "speaker", "former", "then", "the", "a", "an", "herr", "frau",
    "der", "die", "das", "bundeskanzler", "bundeskanzlerin", "präsident",
  ]
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  /// What comes after one of these only tells which one is meant.
  private static let links: Set<String> = [
    "of", "for", "who", "that", "from", "in", "at", "with", "on", "to", "von", "aus", "der",
  ]

  /// The words that are left, in order.
  let words: [String]

  init(_ name: String) {
    var words = Self.words(of: name)[...]
    while let first = words.first, Self.titles.contains(first) { words.removeFirst() }
    while let last = words.last, Self.suffixes.contains(last) { words.removeLast() }
    self.words = Array(words)
  }

  /// Every word of a phrase, folded, titles and all.
  static func words(of phrase: String) -> [String] {
    var bare = String.UnicodeScalarView()
    for scalar in phrase.decomposedStringWithCompatibilityMapping.unicodeScalars
    where scalar.properties.canonicalCombiningClass == .notReordered {
      bare.append(scalar)
    }
    let letters = Array(String(bare).lowercased().unicodeScalars)
    return withoutPossessives(letters).filter { $0 != "." }.words { $0 == "'" || $0 == "’" || $0 == "-" }
  }

  private static func withoutPossessives(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var at = 0
    while at < letters.count {
      let isApostrophe = letters[at] == "'" || letters[at] == "’"
      let endsWord = at + 2 >= letters.count || !letters[at + 2].isWordScalar
      if isApostrophe, at + 1 < letters.count, letters[at + 1] == "s", endsWord {
        at += 2
      } else {
        kept.append(letters[at])
        at += 1
      }
    }
    return kept
  }

  /// The word that says what a phrase names: the last one before a comma, a bracket or a preposition.
  static func head(of phrase: String) -> String? {
    let scalars = Array(phrase.unicodeScalars)
    var at = 0
    while at < scalars.count, scalars[at] != ",", scalars[at] != "(" {
      var end = at
      while end < scalars.count, scalars[end].isWordScalar { end += 1 }
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars[at..<end])
      if links.contains(String(word)) { break }
      at = max(end, at + 1)
    }
    var front = String.UnicodeScalarView()
    front.append(contentsOf: scalars[..<at])
    return words(of: String(front)).last ?? words(of: phrase).last
  }
}
