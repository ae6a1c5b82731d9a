/// A word of a name as words are compared: by sound, as numbers.
struct NameWord {
  /// What the word may be besides a name.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// In letters that are not read here, or without any.
    static let unread = Traits(rawValue: 1)
    /// Jr, III.
    static let suffix = Traits(rawValue: 2)
    static let sureParticle = Traits(rawValue: 4)
    static let particle = Traits(rawValue: 8)
    /// A family name that comes first, and is no given name elsewhere.
    static let familyFirst = Traits(rawValue: 16)
    /// One that is a given name elsewhere, too.
    static let oftenFirst = Traits(rawValue: 32)
  }

  /// The same for the same sound.
  let sound: NameSound
  /// The same for all forms of one given name.
  let common: UInt64
  let initial: UInt8
  let traits: Traits

  /// Reads a word as it is written.
  init(_ word: Substring) {
    guard let key = Transliteration.key(of: Self.withoutArticle(word)), let first = key.utf8.first else {
      (sound, common, initial, traits) = (NameSound(""), 0, 0, .unread)
      return
    }
    sound = NameSound(key)
    common = NameSound(GivenNames.common(key)).number
    initial = first
    traits = Self.traits[key] ?? []
  }

  /// Al-Sisi and Sisi are one.
  private static func withoutArticle(_ word: Substring) -> Substring {
    let parts = word.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, ["al", "el"].contains(parts[0].lowercased()) else { return word }
    return parts[1]
  }

  private static let traits: [String: Traits] = {
    let rows: [(words: String, traits: Traits)] = [
      ("jr sr ii iii iv esq phd md", .suffix),
      ("von van der den de della dos du bin ibn", [.sureParticle, .particle]),
      ("di da del la le el al ben abu ter ten zu af av", .particle),
      // Family names of China, Korea and Vietnam.
      (
        """
        xi wang li zhang liu chen yang zhao huang wu zhou hu mao deng jiang zhu guo nguyen tran pham moon yoon choi \
        jeong
        """, .familyFirst
      ),
      ("kim lee park han lin ma he sun", .oftenFirst),
    ]
    var traits: [String: Traits] = [:]
    for row in rows {
      for word in row.words.split(separator: " ") {
        if let key = Transliteration.key(of: word) { traits[key, default: []].formUnion(row.traits) }
      }
    }
    return traits
  }()
}
