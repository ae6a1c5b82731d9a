/// A place in the tokens that names a member of the cast.
struct NameMention {
  /// Its first token, titles and all.
  let first: Int
  /// The first token of the name itself.
  let nameFirst: Int
  /// The last token of the name.
  let last: Int
  let member: Int
  let sentence: Int32
  /// Whether it stands where subjects stand: not after a preposition, not as a possessor.
  let isSubject: Bool
}
