/// The classes of the words of one language, looked up by hash.
///
/// Open addressing, at most half full; built once a language.
struct Lexicon: Sendable {
  private struct Entry: Sendable {
    var hash: UInt64 = 0
    var classes: WordClass = []
  }

  private static let mask = (1 << 14) - 1

  private var entries: [Entry]
  /// Whether the last part of a long word tells what it is, as in German.
  let hasCompounds: Bool

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
  private static let german = Lexicon(GermanWords.lists, hasCompounds: true)
  private static let french = Lexicon(FrenchWords.lists)
  private static let spanish = Lexicon(SpanishWords.lists)
  private static let italian = Lexicon(ItalianWords.lists)
  private static let portuguese = Lexicon(PortugueseWords.lists)
  private static let russian = Lexicon(RussianWords.lists + RussianPlaces.lists)

  /// Creates a lexicon of a language's own words, names, and the reporting words of the others where it has no such word.
  private init(_ own: [WordList], hasCompounds: Bool = false) {
    self.hasCompounds = hasCompounds
    entries = Array(repeating: Entry(), count: Self.mask + 1)
    for list in own + GivenNames.lists + Places.lists + PlacesAbroad.lists { add(list, onlyNew: false) }
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
    var slot = Int(truncatingIfNeeded: hash) & Self.mask
    while true {
      let entry = entries[slot]
      if entry.hash == hash || entry.hash == 0 { return entry.classes }
      slot = (slot + 1) & Self.mask
    }
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
    var slot = Int(truncatingIfNeeded: hash) & Self.mask
    while entries[slot].hash != 0, entries[slot].hash != hash { slot = (slot + 1) & Self.mask }
    entries[slot].hash = hash
    entries[slot].classes.formUnion(more)
  }
}
