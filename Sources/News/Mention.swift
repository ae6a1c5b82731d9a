/// A place in the text that names a country.
package struct Mention: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case name
    /// An adjective or the people's name: Russian, Russians.
    case demonym
    /// A capital or a seat of government: Tokyo, the Kremlin.
    case capital
    /// Short forms, abbreviations, by-names: UK, DPRK.
    case alias
    /// A country that is no more: Soviet.
    case historical
  }

  package let range: TextRange
  package let country: CountryCode
  package let kind: Kind

  /// Creates a mention.
  package init(_ range: TextRange, country: CountryCode, kind: Kind) {
    self.range = range
    self.country = country
    self.kind = kind
  }
}
