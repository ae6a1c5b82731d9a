/// What a word beside a country's name says about it.
///
/// The names in the gazetteer are those of `named`.
struct WordTraits: OptionSet {
  let rawValue: UInt32

  /// A given name: what follows is a surname.
  static let given = WordTraits(rawValue: 1 << 0)
  /// Mr, Sen, Coach: what follows is a person.
  static let title = WordTraits(rawValue: 1 << 1)
  /// President, Foreign, Police: after a country it is still the country.
  static let office = WordTraits(rawValue: 1 << 2)
  /// A weekday or a month.
  static let day = WordTraits(rawValue: 1 << 3)
  /// Street, Post, Airlines: with the country's name it names something else.
  static let institution = WordTraits(rawValue: 1 << 4)
  /// Speaks, fluent: what follows is a language.
  static let tongueBefore = WordTraits(rawValue: 1 << 5)
  /// In, into, from: what follows is a language if no noun comes after it.
  static let tonguePreposition = WordTraits(rawValue: 1 << 6)
  /// Teacher, lessons: what stands before is a language.
  static let tongueAfter = WordTraits(rawValue: 1 << 7)
  /// And, to, that: no noun.
  static let function = WordTraits(rawValue: 1 << 8)
  /// He, her: a person is spoken of.
  static let pronoun = WordTraits(rawValue: 1 << 9)
  /// Scored, smiled: what persons do.
  static let humanVerb = WordTraits(rawValue: 1 << 10)
  /// Said, told: what persons and countries do.
  static let speech = WordTraits(rawValue: 1 << 11)
  /// Parliament, border: what countries have.
  static let government = WordTraits(rawValue: 1 << 12)
  /// Invaded, ratified: what countries do.
  static let countryVerb = WordTraits(rawValue: 1 << 13)
  /// In, across: what follows is a place.
  static let strongPlace = WordTraits(rawValue: 1 << 14)
  /// To, with: what follows may be a place.
  static let weakPlace = WordTraits(rawValue: 1 << 15)
  /// Roast, gravy: a turkey is a bird here.
  static let food = WordTraits(rawValue: 1 << 16)
  /// Tribe, reservation: the natives of North America.
  static let native = WordTraits(rawValue: 1 << 17)
  /// A word that may stand with a capital before a country.
  static let lead = WordTraits(rawValue: 1 << 18)
  /// Cuisine, terrier: a dish, a breed or a plant, not a country.
  static let foodKind = WordTraits(rawValue: 1 << 19)
  /// Prime, embassy: what a state of a federation has not.
  static let sovereign = WordTraits(rawValue: 1 << 20)
  /// University, Duke: with of and the country's name it names something else.
  static let seat = WordTraits(rawValue: 1 << 21)
  /// North, western, central: a part of a state.
  static let direction = WordTraits(rawValue: 1 << 22)
  /// Smith, Garcia: what stands before is a given name.
  static let family = WordTraits(rawValue: 1 << 23)
  /// Mount, Fort, Real: what follows is part of a longer name.
  static let bearer = WordTraits(rawValue: 1 << 24)
  /// Olympics, Wildlife: after a place it makes the name of a body or an event, and is no surname.
  static let thing = WordTraits(rawValue: 1 << 25)
  /// What counts for a word whether it starts with a capital or not.
  static let eitherCase: WordTraits = [.food, .foodKind, .government, .countryVerb, .native, .tongueAfter]

  private static let named: [String: WordTraits] = [
    "given": .given, "title": .title, "office": .office, "day": .day, "institution": .institution,
    "tongue-before": .tongueBefore, "tongue-preposition": .tonguePreposition, "tongue-after": .tongueAfter,
    "function": .function, "pronoun": .pronoun, "human-verb": .humanVerb, "speech": .speech,
    "government": .government, "country-verb": .countryVerb, "strong-place": .strongPlace,
    "weak-place": .weakPlace, "food": .food, "native": .native, "lead": .lead, "food-kind": .foodKind,
    "sovereign": .sovereign, "seat": .seat, "direction": .direction,
    "family": .family, "bearer": .bearer, "thing": .thing,
  ]

  /// The trait of a name; nil if there is none.
  init?(named name: String) {
    guard let traits = Self.named[name] else { return nil }
    self = traits
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }
}
