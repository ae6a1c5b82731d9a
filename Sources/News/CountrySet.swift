/// A set of countries, as one bit a country of `CountryCode.all`.
package struct CountrySet: Hashable, Sendable {
  /// 256 bits; the bit of a country is its index.
  private var words: SIMD4<UInt64> = .zero

  /// Creates the empty set.
  package init() {}

  /// Creates the set of some countries.
  package init(_ countries: some Sequence<CountryCode>) {
    for country in countries { insert(country) }
  }

  package var isEmpty: Bool { words == .zero }

  package var count: Int {
    (0..<4).reduce(0) { $0 + words[$1].nonzeroBitCount }
  }

  package func contains(_ country: CountryCode) -> Bool {
    words[Int(country.index) >> 6] & (1 << (UInt64(country.index) & 63)) != 0
  }

  package mutating func insert(_ country: CountryCode) {
    words[Int(country.index) >> 6] |= 1 << (UInt64(country.index) & 63)
  }

  package mutating func remove(_ country: CountryCode) {
    words[Int(country.index) >> 6] &= ~(1 << (UInt64(country.index) & 63))
  }

  /// Whether the two share a country.
  package func intersects(_ other: CountrySet) -> Bool {
    words & other.words != .zero
  }

  /// Whether all of `other` is in it.
  package func isSuperset(of other: CountrySet) -> Bool {
    words & other.words == other.words
  }

  /// Its countries in the order of `CountryCode.all`.
  package var countries: [CountryCode] {
    CountryCode.all.filter(contains)
  }
}
