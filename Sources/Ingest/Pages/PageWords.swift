internal import Markup

/// Words that pages name their elements with, in many languages, and what they tell.
struct PageWords: Sendable {
  static let shared = PageWords()

  private let roles: WordTable
  private let properties: WordTable
  private let words: WordTable
  /// Names that tell something where nothing else stands beside them in the name.
  private let wholes: WordTable

  private init() {
    roles = Self.table([
      (
        .boilerplate,
        "navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist"
      )
    ])
    properties = Self.table([
      (.text, "articlebody"), (.field, "author datepublished datemodified publisher"),
      (.comments, "comment"), (.boilerplate, "interactionstatistic"), (.caption, "caption"),
      (.deck, "alternativeheadline"),
    ])
    words = Self.table(Self.names)
    wholes = Self.table([(.boilerplate, Self.veils)])
  }

  /// What a `role` tells.
  func role(_ name: ArraySlice<UInt8>) -> PageHints.Hint {
    PageHints.Hint(rawValue: roles.value(Self.hash(name)) & 7) ?? .none
  }

  /// What an `itemprop` tells.
  func property(_ name: ArraySlice<UInt8>) -> PageHints.Hint {
    PageHints.Hint(rawValue: properties.value(Self.hash(name)) & 7) ?? .none
  }

  /// What a list of names tells, and which word did, as a number: `article-body story__text`.
  ///
  /// What holds too much (`isLarge`) is no field, deck or caption.
  func hint(of names: ArraySlice<UInt8>, isLarge: Bool) -> (hint: PageHints.Hint, name: UInt16) {
    var found = (hint: PageHints.Hint.none, name: UInt16(0))
    var word = Self.seed
    var pair = Self.seed
    var wasSmall = false
    func judge(_ hash: UInt64, _ table: WordTable) {
      let value = table.value(hash)
      guard value != 0, let hint = PageHints.Hint(rawValue: value & 7), !isLarge || !hint.isSmall else { return }
      if found.hint == .none || hint.isForeign && !found.hint.isForeign { found = (hint, value) }
    }
    for byte in names {
      let isCapital = byte &- 65 < 26
      let isLetter = isCapital || byte &- 97 < 26 || byte >= 0x80
      if !isLetter || isCapital && wasSmall {
        judge(word, words)
        judge(pair, words)
        word = Self.seed
        if byte <= 0x20 {
          judge(pair, wholes)
          pair = Self.seed
        }
      }
      if isLetter {
        word = (word ^ UInt64(isCapital ? byte | 0x20 : byte)) &* Self.prime
        pair = (pair ^ UInt64(isCapital ? byte | 0x20 : byte)) &* Self.prime
      }
      wasSmall = isLetter && !isCapital
    }
    judge(word, words)
    judge(pair, words)
    judge(pair, wholes)
    return found
  }

  /// Whether one of the names is among some words.
  static func names(_ names: ArraySlice<UInt8>, _ words: WordTable) -> Bool {
    var hash = seed
    for byte in names {
      if byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        if words.contains(hash) { return true }
        hash = seed
      } else {
        hash = (hash ^ UInt64(byte &- 65 < 26 ? byte | 0x20 : byte)) &* prime
      }
    }
    return words.contains(hash)
  }

  /// The number of a word, letter case apart.
  static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash = seed
    for byte in word { hash = (hash ^ UInt64(byte &- 65 < 26 ? byte | 0x20 : byte)) &* prime }
    return hash
  }

  /// The number of a word, letter case apart.
  static func hash(_ word: String) -> UInt64 {
    hash(Array(word.utf8)[...])
  }

  /// Words by their hashes; each value holds the hint in its lowest bits, above it the word's number.
  private static func table(_ groups: [(PageHints.Hint, String)]) -> WordTable {
    var table: [(hash: UInt64, value: UInt16)] = []
    for (hint, words) in groups {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table.append((hash(String(word)), UInt16(truncatingIfNeeded: table.count + 1) << 3 | hint.rawValue))
      }
    }
    return WordTable(table)
  }

  private static let seed: UInt64 = 14_695_981_039_346_656_037
  private static let prime: UInt64 = 1_099_511_628_211
}
