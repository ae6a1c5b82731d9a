/// A part of a filter that only the texts can answer.
package enum TextTerm: Hashable, Sendable {
  /// One word, or the beginning of one.
  case word(String, isPrefix: Bool, part: Part)
  /// Words in a row.
  case phrase([String], part: Part)
  /// A part of a speaker's name.
  case speaker(String)
  /// All of these of one and the same quote.
  case together([TextTerm])

  /// Where the words stand.
  package enum Part: Hashable, Sendable {
    case anywhere
    case title
    /// Inside a quote.
    case said
  }
}
