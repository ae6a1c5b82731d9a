/// A person's name as other forms of it are compared with it: by sound, family name apart.
struct NameForm: Hashable {
  /// Longer names are left as they are.
  private static let longest = 200

  /// The family name, or all of a name in letters that are not read here.
  let family: String
  /// The given names in order, without particles; an initial is one letter, and none is only a family name.
  let given: [String]

  /// Reads a name; nil for one that nothing can be compared with.
  init?(_ name: String) {
    guard name.utf8.count <= Self.longest else { return nil }
    let written = name.split { $0.isWhitespace || $0 == "." || $0 == "," }
    var words: [String] = []
    for word in written {
      guard let key = Transliteration.key(of: Self.withoutArticle(word)) else {
        guard let whole = Self.unread(name) else { return nil }
        (family, given) = (whole, [])
        return
      }
      words.append(key)
    }
    while words.count > 1, let last = words.last, Self.suffixes.contains(last) { words.removeLast() }
    guard let last = words.last else { return nil }
    if Self.isFamilyFirst(words, syllables: words.count + name.unicodeScalars.count { $0 == "-" }) {
      family = words[0]
      given = [words.dropFirst().joined()]
      return
    }
    family = last
    let isSmall = name.unicodeScalars.first?.properties.isLowercase ?? false
    given = words.dropLast().enumerated().filter { place, word in
      // Al and Ben begin a name as what they are.
      !(place == 0 && !isSmall ? Self.sureParticles : Self.particles).contains(word)
    }.map(\.element)
  }

  /// The first given name under the form that stands for all of its forms; nil if there is none, or an initial.
  var firstGiven: String? {
    guard let first = given.first, first.utf8.count > 1 else { return nil }
    return GivenNames.common(first)
  }

  /// The first letter of the first given name.
  var initial: Character? { given.first?.first }

  /// The name that stands between the first one and the family name.
  var middle: String? { given.count > 1 ? given[1] : nil }

  /// A name in letters that are not read here: small, without accents and blanks.
  private static func unread(_ name: String) -> String? {
    let letters = CountryName.folded(name)
    return letters.isEmpty ? nil : letters
  }

  /// Al-Sisi and Sisi are one.
  private static func withoutArticle(_ word: Substring) -> Substring {
    let parts = word.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, ["al", "el"].contains(parts[0].lowercased()) else { return word }
    return parts[1]
  }

  /// Whether the family name comes first: Xi Jinping, Kim Jong Un.
  private static func isFamilyFirst(_ words: [String], syllables: Int) -> Bool {
    guard words.count > 1, let first = words.first, let last = words.last, !familiesFirst.contains(last) else {
      return false
    }
    return familiesFirst.contains(first) && words.count <= 3 || syllables == 3 && oftenFirst.contains(first)
  }

  private static func keys(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").compactMap { Transliteration.key(of: $0) })
  }

  private static let suffixes = keys("jr sr ii iii iv esq phd md")
  private static let sureParticles = keys("von van der den de della dos du bin ibn")
  private static let particles = sureParticles.union(keys("di da del la le el al ben abu ter ten zu af av"))
  /// Family names of China, Korea and Vietnam that are no given names elsewhere.
  private static let familiesFirst = keys(
    "xi wang li zhang liu chen yang zhao huang wu zhou hu mao deng jiang zhu guo nguyen tran pham moon yoon choi jeong"
  )
  /// Those that are given names elsewhere, too: of three syllables only.
  private static let oftenFirst = keys("kim lee park han lin ma he sun")
}
