/// The signs by which German words in marks are told to be speech or none.
struct GermanSigns: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  private init(bit: UInt64) {
    rawValue = 1 << bit
  }

  // How the words look.
  static let small = GermanSigns(bit: 0)
  static let oneWord = GermanSigns(bit: 1)
  static let twoWords = GermanSigns(bit: 2)
  static let threeWords = GermanSigns(bit: 3)
  static let fewWords = GermanSigns(bit: 4)
  static let manyWords = GermanSigns(bit: 5)
  static let sentence = GermanSigns(bit: 6)
  static let smallWords = GermanSigns(bit: 7)
  static let title = GermanSigns(bit: 8)

  // What their sentence and the one before report.
  static let reported = GermanSigns(bit: 9)
  static let cue = GermanSigns(bit: 10)
  static let source = GermanSigns(bit: 11)
  static let calling = GermanSigns(bit: 12)
  static let that = GermanSigns(bit: 13)
  static let reportedBefore = GermanSigns(bit: 14)
  static let cueBefore = GermanSigns(bit: 15)
  static let attributed = GermanSigns(bit: 16)
  /// man nennt, nennt sich.
  static let reflexive = GermanSigns(bit: 17)

  // What stands before them.
  static let begins = GermanSigns(bit: 18)
  static let beginsReported = GermanSigns(bit: 19)
  static let colon = GermanSigns(bit: 20)
  static let bracket = GermanSigns(bit: 21)
  static let noun = GermanSigns(bit: 22)
  static let nounSmall = GermanSigns(bit: 23)
  static let speechNoun = GermanSigns(bit: 24)
  static let work = GermanSigns(bit: 25)
  static let naming = GermanSigns(bit: 26)
  static let possessive = GermanSigns(bit: 27)
  static let definite = GermanSigns(bit: 28)
  static let indefinite = GermanSigns(bit: 29)
  static let definiteReported = GermanSigns(bit: 30)
  static let indefiniteReported = GermanSigns(bit: 31)
  /// als „…“.
  static let likening = GermanSigns(bit: 32)
  static let calledAs = GermanSigns(bit: 33)
  /// gegenüber der „…“: a newspaper.
  static let toward = GermanSigns(bit: 34)
  static let medium = GermanSigns(bit: 35)
  static let afterSpeech = GermanSigns(bit: 36)
  static let afterScare = GermanSigns(bit: 37)

  // What stands after them.
  static let hyphenAfter = GermanSigns(bit: 38)
  static let capitalAfter = GermanSigns(bit: 39)

  /// Whether they amount to speech.
  var isSpeech: Bool {
    var points = Self.against
    for (sign, weight) in Self.weights where contains(sign) { points += weight }
    return points > 0
  }

  // The weights are fitted to annotated German news; fitted on one half of it, they did as well on the other.
  /// What signs must outweigh.
  private static let against = -22

  private static let weights: [(GermanSigns, Int)] = [
    (.small, 16), (.oneWord, -15), (.twoWords, -1), (.threeWords, -12), (.fewWords, -3), (.manyWords, 26),
    (.sentence, 30), (.smallWords, 22), (.title, -14),
    (.reported, 31), (.cue, 1), (.source, 17), (.calling, 15), (.that, 23), (.reportedBefore, 12), (.cueBefore, 14),
    (.attributed, 17), (.reflexive, -20),
    (.begins, 4), (.beginsReported, 26), (.colon, 17), (.bracket, -17), (.noun, -10), (.nounSmall, 14),
    (.speechNoun, 15), (.work, -17), (.naming, -15), (.possessive, 13), (.definite, -14), (.indefinite, 7),
    (.definiteReported, 22), (.indefiniteReported, 8), (.likening, 6), (.calledAs, 26), (.toward, -29), (.medium, -28),
    (.afterSpeech, 12), (.afterScare, -12),
    (.hyphenAfter, -12), (.capitalAfter, 8),
  ]
}
