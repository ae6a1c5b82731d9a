/// What a reader must know of a form before it counts as a country.
struct FormMarks: OptionSet {
  let rawValue: UInt32

  /// A given name too: Kenya.
  static let given = FormMarks(rawValue: 1 << 0)
  /// A surname too: London.
  static let surname = FormMarks(rawValue: 1 << 1)
  /// So often a person that it needs a sign of the country: Jordan.
  static let person = FormMarks(rawValue: 1 << 2)
  /// A state of the United States too: Georgia.
  static let state = FormMarks(rawValue: 1 << 3)
  /// Counts only where something else in the article points to the country: Kingston.
  static let context = FormMarks(rawValue: 1 << 4)
  /// A language too: French.
  static let language = FormMarks(rawValue: 1 << 5)
  /// A verb too at the head of a sentence: Polish.
  static let verb = FormMarks(rawValue: 1 << 6)
  /// A bird too: Turkey.
  static let bird = FormMarks(rawValue: 1 << 7)
  /// All capitals, and a word of its own in lower case: never counts inside a line of capitals: US.
  static let caps = FormMarks(rawValue: 1 << 8)
  /// Names every one of its countries: the Koreas.
  static let all = FormMarks(rawValue: 1 << 9)
  /// A place of North America.
  static let american = FormMarks(rawValue: 1 << 10)
  /// Read only after a comma: Pa.
  static let abbreviation = FormMarks(rawValue: 1 << 11)
  /// The first letter may also stand in the other case.
  static let anycase = FormMarks(rawValue: 1 << 12)
  /// The natives of North America too: Indian.
  static let native = FormMarks(rawValue: 1 << 13)
  /// A town of North America too, where the article names several places there: Vienna.
  static let town = FormMarks(rawValue: 1 << 14)
  /// A team's name too, where a block of the country says so: Irish.
  static let team = FormMarks(rawValue: 1 << 15)

  private static let named: [String: FormMarks] = [
    "given": .given, "surname": .surname, "person": .person, "state": .state, "context": .context,
    "language": .language, "verb": .verb, "bird": .bird, "caps": .caps, "all": .all, "american": .american,
    "abbreviation": .abbreviation, "anycase": .anycase,
    "native": .native, "town": .town, "team": .team,
  ]

  /// The mark of a name; nil if there is none.
  init?(named name: String) {
    guard let marks = Self.named[name] else { return nil }
    self = marks
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }
}
