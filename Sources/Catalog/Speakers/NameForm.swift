/// A person's name as other forms of it are compared with it: by sound, family name apart.
///
/// Sounds are numbers: two are the same only by a chance of one in many billions.
struct NameForm: Equatable {
  /// The family name, or all of a name in letters that are not read here.
  let family: UInt64
  /// The first byte of the family name.
  let familyInitial: UInt8
  /// The first given name under the form that stands for all of its forms; nil if there is none, or an initial.
  private(set) var firstGiven: UInt64?
  /// The first letter of the first given name.
  private(set) var initial: UInt8?
  /// The name that stands between the first one and the family name.
  private(set) var middle: Middle?

  struct Middle: Hashable {
    let sound: UInt64
    let initial: UInt8
    let isInitial: Bool
  }

  /// Reads a name; nil for one that nothing can be compared with.
  init?(_ name: String) {
    var reader = NameReader(remembering: 0)
    guard let form = reader.form(of: name) else { return nil }
    self = form
  }

  /// Takes a name in letters that are not read here.
  init?(unread name: String) {
    // Small, without accents and blanks.
    let letters = CountryName.folded(name)
    guard let first = letters.utf8.first else { return nil }
    (family, familyInitial) = (NameSound(letters).number, first)
  }

  /// Puts together the words of a name.
  ///
  /// - Parameters:
  ///   - words: all of them read.
  ///   - hyphens: how many the name has.
  ///   - isSmall: whether it begins with a small letter.
  init?(_ words: ArraySlice<NameWord>, hyphens: Int, isSmall: Bool) {
    var words = words
    while words.count > 1, let last = words.last, last.traits.contains(.suffix) { words.removeLast() }
    guard let first = words.first, let last = words.last else { return nil }
    if Self.isFamilyFirst(words, first, last, syllables: words.count + hyphens) {
      (family, familyInitial) = (first.sound.number, first.initial)
      let given = words.dropFirst()
      guard let begin = given.first else { return }
      var sound = begin.sound
      for word in given.dropFirst() { sound.append(word.sound) }
      initial = begin.initial
      if sound.count > 1 { firstGiven = given.count == 1 ? begin.common : sound.number }
      return
    }
    (family, familyInitial) = (last.sound.number, last.initial)
    for (place, word) in words.dropLast().enumerated()
    where !word.traits.contains(place == 0 && !isSmall ? .sureParticle : .particle) {
      if initial == nil {
        initial = word.initial
        if word.sound.count > 1 { firstGiven = word.common }
      } else if middle == nil {
        middle = Middle(sound: word.sound.number, initial: word.initial, isInitial: word.sound.count == 1)
      }
    }
  }

  /// Whether the family name comes first: Xi Jinping, Kim Jong Un.
  private static func isFamilyFirst(
    _ words: ArraySlice<NameWord>,
    _ first: NameWord,
    _ last: NameWord,
    syllables: Int
  ) -> Bool {
    guard words.count > 1, !last.traits.contains(.familyFirst) else { return false }
    return first.traits.contains(.familyFirst) && words.count <= 3
      || syllables == 3 && first.traits.contains(.oftenFirst)
  }
}
