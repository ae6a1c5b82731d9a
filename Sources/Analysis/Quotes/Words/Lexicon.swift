/// The classes of the words of one language, looked up by hash; built once a language.
///
/// A cuckoo table (Pagh and Rodler, 2001): a word stands in one of two slots, so that looking up asks nothing that a
/// processor would have to guess. That made reading tokens a tenth faster than probing from slot to slot.
struct Lexicon: Sendable {
  private struct Entry: Sendable {
    var hash: UInt64 = 0
    var classes: WordClass = []
  }

  /// A power of two of slots, and one more that is always free.
  private var entries: [Entry]
  /// Whether the last part of a long word tells what it is, as in German.
  let hasCompounds: Bool
  /// Whether an article or a preposition may lean on its word with an apostrophe, as in French.
  let hasElisions: Bool
  /// Whether a verb needs no pronoun, as in Spanish.
  let dropsPronouns: Bool
  /// Whether a name may stand before the noun it describes, as in English: the Clinton campaign.
  let hasPremodifiers: Bool

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
  private static let french = Lexicon(
    FrenchWords.lists + FrenchVerbs.lists + FrenchEnclitics.lists,
    hasElisions: true,
    hasPremodifiers: false
  )
  private static let spanish = Lexicon(
    SpanishWords.lists + SpanishVerbs.lists,
    dropsPronouns: true,
    hasPremodifiers: false
  )
  private static let italian = Lexicon(
    ItalianWords.lists + ItalianVerbs.lists,
    hasElisions: true,
    dropsPronouns: true,
    hasPremodifiers: false
  )
  private static let portuguese = Lexicon(
    PortugueseWords.lists + PortugueseVerbs.lists,
    dropsPronouns: true,
    hasPremodifiers: false
  )
  private static let russian = Lexicon(
    RussianWords.lists + RussianVerbs.lists + UkrainianWords.lists + RussianPlaces.lists,
    hasPremodifiers: false
  )

  /// Creates a lexicon of a language's own words, names, and the reporting words of the others where it has no such word.
  private init(
    _ own: [WordList],
    hasCompounds: Bool = false,
    hasElisions: Bool = false,
    dropsPronouns: Bool = false,
    hasPremodifiers: Bool = true
  ) {
    self.hasPremodifiers = hasPremodifiers
    self.hasCompounds = hasCompounds
    self.hasElisions = hasElisions
    self.dropsPronouns = dropsPronouns
    entries = Array(repeating: Entry(), count: (1 << 14) + 1)
    for list in own + GivenNames.lists + MoreGivenNames.lists + Places.lists + PlacesAbroad.lists {
      add(list, onlyNew: false)
    }
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
  @inline(__always)
  func classes(of hash: UInt64) -> WordClass {
    // Places are chosen, not classes: a choice between loads is compiled to branches.
    let mask = entries.count &- 2
    let place = Int(truncatingIfNeeded: hash) & mask
    let otherPlace = Int(truncatingIfNeeded: hash &>> 40) & mask
    let second = entries[otherPlace].hash == hash ? otherPlace : mask &+ 1
    return entries[entries[place].hash == hash ? place : second].classes
  }

  @inline(__always)
  private func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (entries.count &- 2)
  }

  @inline(__always)
  private func otherPlace(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 40) & (entries.count &- 2)
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
    for place in [place(hash), otherPlace(hash)] where entries[place].hash == hash {
      entries[place].classes.formUnion(more)
      return
    }
    settle(Entry(hash: hash, classes: more))
  }

  /// Puts a new word into one of its slots, and whom it drives out into that one's other slot, and so on.
  private mutating func settle(_ entry: Entry) {
    var homeless = entry
    var place = place(entry.hash)
    // A table less than half full settles after a few moves, or hardly ever.
    for _ in 0..<64 {
      swap(&homeless, &entries[place])
      if homeless.hash == 0 { return }
      place = place == self.place(homeless.hash) ? otherPlace(homeless.hash) : self.place(homeless.hash)
    }
    let all = entries + [homeless]
    entries = Array(repeating: Entry(), count: (entries.count - 1) * 2 + 1)
    for entry in all where entry.hash != 0 { settle(entry) }
  }
}
