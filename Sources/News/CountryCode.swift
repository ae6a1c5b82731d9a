/// A country, by its code.
///
/// Codes are those of ISO 3166-1 alpha-2, with XK for Kosovo and SU, YU, CS, DD for the Soviet Union, Yugoslavia,
/// Czechoslovakia and East Germany, which news still names. Ordered by code.
package struct CountryCode: Hashable, Sendable, Comparable {
  /// Its place in `all`.
  package let index: UInt8

  /// Finds the country of a code, in capitals or not; nil if there is none.
  package init?(_ code: some StringProtocol) {
    let letters = code.uppercased()
    var low = 0
    var high = CountryTable.rows.count
    while low < high {
      let middle = (low + high) / 2
      if CountryTable.rows[middle].code < letters { low = middle + 1 } else { high = middle }
    }
    guard low < CountryTable.rows.count, CountryTable.rows[low].code == letters else { return nil }
    index = UInt8(low)
  }

  private init(index: UInt8) {
    self.index = index
  }

  /// Two capital letters: `JP`.
  package var code: String { CountryTable.rows[Int(index)].code }

  /// The short English name: `Japan`.
  package var name: String { CountryTable.rows[Int(index)].name }

  /// Every country, in the order of codes.
  package static let all: [CountryCode] = CountryTable.rows.indices.map { CountryCode(index: UInt8($0)) }

  package static func < (left: CountryCode, right: CountryCode) -> Bool {
    left.index < right.index
  }
}
