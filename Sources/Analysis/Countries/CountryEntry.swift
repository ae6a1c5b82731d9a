import News

/// One line of the gazetteer: what its forms stand for.
struct CountryEntry {
  enum Role: Equatable {
    case mention(Mention.Kind)
    /// Evidence for its country, and no mention itself: Abkhazia.
    case cue
    /// A longer name that bears a form and is no mention: New Mexico.
    case block
  }

  /// The countries it may name, the likeliest first; empty for a block.
  let countries: [CountryCode]
  let role: Role
  let marks: FormMarks
  /// Counted from 1, in its file.
  let line: Int
}
