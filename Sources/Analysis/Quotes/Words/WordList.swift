/// Words of one class, parted by blanks.
struct WordList {
  let classes: WordClass
  let words: String
  /// Whether each word is an English verb whose regular forms are meant too.
  let isVerb: Bool

  /// Creates a list.
  init(_ classes: WordClass, _ words: String, verbs isVerb: Bool = false) {
    self.classes = classes
    self.words = words
    self.isVerb = isVerb
  }
}
