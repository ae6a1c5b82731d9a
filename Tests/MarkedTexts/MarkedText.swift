package import News

/// A text of the project's own making, and what a careful reader finds in it.
///
/// Marked texts lie in `Tests/AnalysisTests/Marked`, a file a theme. An entry is a header line and a text:
///
///     == she after a man in between · en · quotes
///     Mayor Ana Lopez met Bob Reed on Monday. “{d Ana Lopez|We will not sell,}” she said, “{d+ Ana Lopez|ever.}”
///
///     == the river, not the country · en · countries, fields
///     {outlet|{agency|AP}}: Jordan Reed fished in the River Jordan near {JO|Amman}.
///
/// The header gives the phenomenon (unlike every other entry's), the language (ISO 639-1, `?` to let Dateline guess)
/// and what is held: `quotes`, `countries`, `fields`, `furniture`. What is held is held in full: an unmarked quote or
/// country that is found is as wrong as a marked one that is not. A line that begins with `//` is a remark.
///
/// A mark is `{label|words}`. Marks nest; `\{` and `\}` are plain braces. The labels:
///
/// - `d`, `p`, `s`, `h`: a quote, direct, partial, scare or a headline's, without its marks; then the speaker, if any:
///   `{d Ana Lopez|…}`, `{p the ministry/body|…}`, `{d a diplomat/unnamed|…}`. With `+` it goes on with the utterance of
///   the quote before it. Without `+` nothing is said about that.
/// - `JP`: a mention of a country.
/// - `-credit`: furniture of that kind, named as `dateline analyze` does.
/// - `headline`, `deck`, `byline`, `outlet`, `place`, `day`, `agency`: the field has these words (the last three are the
///   dateline's); `date 2025-09-05`: the words give that date. A headline that is not marked is a derived one.
package struct MarkedText: Sendable, CustomStringConvertible {
  /// What a header may hold.
  package enum Aspect: String, Hashable, Sendable, CaseIterable {
    case quotes, countries, fields, furniture
  }

  /// What it shows, in a few words; no other text has the same.
  package let name: String
  /// The name of the file it stands in.
  package let file: String
  /// An ISO 639-1 code; nil where Dateline is to guess.
  package let language: String?
  package let holds: Set<Aspect>
  /// The text without its marks.
  package let text: Text
  /// Sorted by start, the outer before the inner.
  package let marks: [Mark]

  package var description: String { "\(file): \(name)" }
}
