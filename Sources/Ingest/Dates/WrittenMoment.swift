package import News

/// A date and a time of day as feeds, pages and mail write them, in any form and language that is met.
///
/// RFC 822 and what people take for it, ISO 8601 whole and cut short, seconds and milliseconds of Unix, C's `asctime`,
/// JavaScript's `Date`, and names of months in some thirty languages. What names no zone is in UTC, but Korean is in
/// Korea. Nothing is guessed from the clock: a date without a year is none.
package enum WrittenMoment {
  /// Reads a moment.
  ///
  /// - Parameter text: a date with or without a time of day, and little else.
  /// - Returns: the moment; nil for what is no date, or one that no calendar and no clock has.
  package static func moment(_ text: String) -> Moment? {
    let letters = Array(text.unicodeScalars.prefix(mostLetters + 1))
    guard letters.count <= mostLetters else { return nil }
    let tokens = MomentToken.tokens(of: letters)
    guard !tokens.isEmpty else { return nil }
    return UnixTime.moment(tokens) ?? ISODate.moment(tokens) ?? LooseDate(tokens)?.moment
  }

  private static let mostLetters = 120
}
