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

  /// The country it names, or the likeliest of two; nil for a block.
  let country: CountryCode?
  /// The other country of a form that two share.
  let other: CountryCode?
  let role: Role
  let marks: FormMarks
  /// Counted from 1, in its file.
  let line: Int

  /// The countries it may name, the likeliest first.
  var countries: [CountryCode] { [country, other].compactMap { $0 } }
}
