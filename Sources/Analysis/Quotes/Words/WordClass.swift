/// What a word can be to a reader who looks for the speaker of a quote.
///
/// A word may have several classes.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// A verb of utterance: said, added, wrote.
  static let cue = WordClass(rawValue: 1 << 0)
  /// A verb that can introduce somebody's words without being one of utterance: called, blasted, described.
  static let stance = WordClass(rawValue: 1 << 1)
  /// saying, adding, calling.
  static let participle = WordClass(rawValue: 1 << 2)
  /// said, added: the form that "was" makes passive.
  static let past = WordClass(rawValue: 1 << 3)
  /// orders, claims: a verb's third person, often a plural noun.
  static let third = WordClass(rawValue: 1 << 42)
  /// former, senior: stands before a role and is no name.
  static let modifier = WordClass(rawValue: 1 << 45)
  /// Countries, states and cities, which are no persons.
  static let place = WordClass(rawValue: 1 << 43)
  /// new, north, united: what begins the name of a place.
  static let region = WordClass(rawValue: 1 << 44)
  /// order, claim, report: a verb's base form, often a noun.
  static let bare = WordClass(rawValue: 1 << 41)
  /// The plainest verb of utterance, which takes "that" into the cue: said, says.
  static let plain = WordClass(rawValue: 1 << 4)
  /// The "according" of "according to", and what stands for both words in other languages: laut, selon.
  static let according = WordClass(rawValue: 1 << 5)
  /// A short word that, after a quote, stands for the verb: so (German).
  static let shortCue = WordClass(rawValue: 1 << 6)

  static let he = WordClass(rawValue: 1 << 7)
  static let she = WordClass(rawValue: 1 << 8)
  static let they = WordClass(rawValue: 1 << 9)
  static let it = WordClass(rawValue: 1 << 10)
  /// I, we.
  static let first = WordClass(rawValue: 1 << 11)
  /// his, her, their; with `male` or `female` where it tells.
  static let possessive = WordClass(rawValue: 1 << 12)
  /// who, which, whose.
  static let relative = WordClass(rawValue: 1 << 13)
  static let determiner = WordClass(rawValue: 1 << 14)
  static let definite = WordClass(rawValue: 1 << 15)
  static let preposition = WordClass(rawValue: 1 << 16)
  static let that = WordClass(rawValue: 1 << 17)
  static let conjunction = WordClass(rawValue: 1 << 18)
  static let auxiliary = WordClass(rawValue: 1 << 19)
  /// was, were, been: what makes a past form passive.
  static let passive = WordClass(rawValue: 1 << 20)
  static let adverb = WordClass(rawValue: 1 << 21)
  /// The "to" of an infinitive.
  static let to = WordClass(rawValue: 1 << 22)
  /// The "by" of a passive.
  static let by = WordClass(rawValue: 1 << 23)
  /// Any other word that cannot be a name even at the head of a sentence.
  static let function = WordClass(rawValue: 1 << 24)

  /// Mr., Sen., President: stands before a name.
  static let title = WordClass(rawValue: 1 << 25)
  /// minister, spokesman, official: who somebody is.
  static let role = WordClass(rawValue: 1 << 26)
  static let given = WordClass(rawValue: 1 << 27)
  static let male = WordClass(rawValue: 1 << 28)
  static let female = WordClass(rawValue: 1 << 29)
  /// ministry, committee, party: a body that can speak.
  static let body = WordClass(rawValue: 1 << 30)
  /// statement, report, tweet: a paper that can speak.
  static let paper = WordClass(rawValue: 1 << 31)
  /// officials, critics, sources: many who speak.
  static let people = WordClass(rawValue: 1 << 32)
  /// Days and months.
  static let calendar = WordClass(rawValue: 1 << 33)
  /// book, film, song: what has a title.
  static let work = WordClass(rawValue: 1 << 34)
  /// named, dubbed, so-called, term: what announces a name or a word as a word.
  static let naming = WordClass(rawValue: 1 << 35)
  /// Russian, Republican: stands before a title or a name without being part of it.
  static let demonym = WordClass(rawValue: 1 << 36)
  /// de, von, bin: stands inside a name.
  static let particle = WordClass(rawValue: 1 << 37)
  /// A word whose full stop does not end a sentence: Gov, Inc, Jan.
  static let abbreviation = WordClass(rawValue: 1 << 38)
  /// em, tis, 90s: what a lone apostrophe shortens.
  static let elision = WordClass(rawValue: 1 << 39)
  /// words, phrase, message: a noun of utterance ("his message: …").
  static let speech = WordClass(rawValue: 1 << 40)

  /// met, came, went: a finite verb that utters nothing.
  static let finite = WordClass(rawValue: 1 << 46)
  /// said, wrote, warned: a verb that can have a whole clause for what is said.
  static let reporting = WordClass(rawValue: 1 << 50)
  /// called, described, dubbed: a verb that puts a label on something.
  static let label = WordClass(rawValue: 1 << 51)
  /// sign, banner, shirt: what bears words that nobody utters just then.
  static let board = WordClass(rawValue: 1 << 52)
  /// promise, assertion, call: a noun that tells of an utterance ("his call for …").
  static let act = WordClass(rawValue: 1 << 53)
  /// A German word that its ending shows to be no name: Verwaltung.
  static let noun = WordClass(rawValue: 1 << 48)
  /// жительница: a role that takes the name of a place after it.
  static let dweller = WordClass(rawValue: 1 << 47)

  /// sei, habe, könne: the mood in which German tells what somebody else says.
  static let reported = WordClass(rawValue: 1 << 56)
  /// Angaben, Meinung: in German, what somebody's words are told after ("nach Angaben der Polizei").
  static let source = WordClass(rawValue: 1 << 57)
  /// nannte, bezeichnete: a verb that gives somebody's own word for a thing.
  static let calling = WordClass(rawValue: 1 << 58)

  static let pronoun: WordClass = [.he, .she, .they, .it, .first]
  static let person: WordClass = [.role, .title, .people]
  /// Words that cannot belong to a noun phrase.
  static let closed: WordClass = [
    .he, .she, .they, .it, .first, .relative, .preposition, .that, .conjunction, .auxiliary, .to, .function, .according,
  ]
  /// Words that cannot begin or belong to a name.
  static let neverName: WordClass = [
    .he, .she, .they, .it, .first, .possessive, .relative, .determiner, .preposition, .that, .conjunction, .auxiliary,
    .adverb, .to, .function, .according, .calendar, .participle, .modifier,
  ]
}
