/// The words that say who speaks.
struct NounPhrase {
  enum Head {
    /// A member of the cast.
    case name(Int)
    /// he, she, they.
    case pronoun
    /// "the minister", "a spokesman for the ministry"; the token of its chief noun.
    case common(Int)
  }

  let head: Head
  /// Its first and last token.
  let first: Int
  let last: Int
  /// Whether two speak as one: Roe and Doe.
  var isJoint = false
}
