/// The classes of the words of one language, looked up by hash.
///
/// Open addressing, at most half full; built once a language.
struct Lexicon: Sendable {
  private var hashes: [UInt64]
  private var classes: [UInt64]
  private let mask: Int

  /// The lexicon of a language; English for those that have none of their own.
  static func of(_ language: String) -> Lexicon {
    switch language {
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "ru", "uk": russian
    default: english
    }
  }

  private static let english = Lexicon(EnglishWords.lists)
  private static let german = Lexicon(GermanWords.lists)
  private static let french = Lexicon(FrenchWords.lists)
  private static let spanish = Lexicon(SpanishWords.lists)
  private static let italian = Lexicon(ItalianWords.lists)
  private static let portuguese = Lexicon(PortugueseWords.lists)
  private static let russian = Lexicon(RussianWords.lists)

  /// Creates a lexicon of a language's own words, names, and the reporting words of the others where it has no such word.
  private init(_ own: [WordList]) {
    let size = 1 << 15
    mask = size - 1
    hashes = Array(repeating: 0, count: size)
    classes = Array(repeating: 0, count: size)
    for list in own + GivenNames.lists + Places.lists { add(list, onlyNew: false) }
    let known = self
    let others = [
      EnglishWords.lists, GermanWords.lists, FrenchWords.lists, SpanishWords.lists, ItalianWords.lists,
      PortugueseWords.lists, RussianWords.lists,
    ]
    for list in others.joined() where !list.classes.isDisjoint(with: [.cue, .he, .she]) {
      add(list, onlyNew: true, unless: known)
    }
  }

  /// The classes of the word with this hash; empty for an unknown word.
  func classes(of hash: UInt64) -> WordClass {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return WordClass(rawValue: classes[slot]) }
      slot = (slot + 1) & mask
    }
    return []
  }

  private mutating func add(_ list: WordList, onlyNew: Bool, unless known: Lexicon? = nil) {
    for word in list.words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let word = Array(word)
      guard list.isVerb else {
        insert(WordHash.of(word), list.classes, unless: known)
        continue
      }
      for (form, more) in EnglishVerb.forms(of: word) {
        insert(WordHash.of(form), list.classes.union(more), unless: known)
      }
    }
  }

  private mutating func insert(_ hash: UInt64, _ more: WordClass, unless known: Lexicon?) {
    if let known, !known.classes(of: hash).isEmpty { return }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    hashes[slot] = hash
    classes[slot] |= more.rawValue
  }
}
