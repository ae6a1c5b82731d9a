package import News

/// A run of a marked text, and what a careful reader says it is.
package struct Mark: Sendable {
  package enum Field: String, Hashable, Sendable {
    case headline, deck, byline, outlet, place, day, agency, date
  }

  package enum Meaning: Hashable, Sendable {
    /// A quote; `goesOn` if it shares its utterance with the quote before.
    case quote(Quote.Kind, Speaker?, goesOn: Bool)
    case mention(CountryCode)
    case furniture(Furniture.Kind)
    /// The field's value, as Dateline gives it.
    case field(Field, String)
  }

  package let meaning: Meaning
  package let range: TextRange
}
