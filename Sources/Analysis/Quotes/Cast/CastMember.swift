/// A person or a body that the article names.
struct CastMember {
  /// The fullest name: bytes of the text.
  var start: Int
  var end: Int
  /// How many words the fullest name has.
  var words: Int
  var firstHash: UInt64
  let lastHash: UInt64
  var gender: Gender
  var isBody: Bool
  /// Whether it is a place: it speaks only as the subject of a verb of utterance.
  var isPlace = false
  /// Whether a title, a role or a given name shows it to be a person.
  var isSurePerson: Bool
  /// How often it is named.
  var count = 1
  /// The member met before it that has the same last word; -1 if none.
  let namesake: Int
}
