import Catalog
import News

/// A facet as the library spells it; besides those of the catalog there are three kinds of its own.
struct FacetKey: Hashable {
  let facet: Int
  let value: Int

  /// All articles that there are.
  static let present = FacetKey(facet: 0, value: 0)

  /// Articles with annotations of this analysis.
  static func analysis(_ version: Int) -> FacetKey {
    FacetKey(facet: 8, value: version)
  }

  /// Articles with a signature of their story, read by these rules.
  static func signature(_ version: Int) -> FacetKey {
    FacetKey(facet: 9, value: version)
  }

  init(_ facet: Facet) {
    switch facet {
    case .country(let country): self.init(facet: 1, value: Self.number(of: country))
    case .about(let country): self.init(facet: 2, value: Self.number(of: country))
    case .read: self.init(facet: 3, value: 0)
    case .starred: self.init(facet: 4, value: 0)
    case .noted: self.init(facet: 5, value: 0)
    case .source(let number): self.init(facet: 6, value: number)
    case .gone: self.init(facet: 7, value: 0)
    }
  }

  init(facet: Int, value: Int) {
    self.facet = facet
    self.value = value
  }

  /// The facet as the catalog knows it; nil for the library's own ones, and for those of no Dateline.
  var catalogued: Facet? {
    switch facet {
    case 1: Self.country(value).map { .country($0) }
    case 2: Self.country(value).map { .about($0) }
    case 3: .read
    case 4: .starred
    case 5: .noted
    case 6: .source(value)
    case 7: .gone
    case _: nil
    }
  }

  /// Two letters as one number, so that the library does not hang on the order of our table.
  private static func number(of country: CountryCode) -> Int {
    country.code.utf8.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func country(_ number: Int) -> CountryCode? {
    guard (0...0xFFFF).contains(number) else { return nil }
    return CountryCode(String(decoding: [UInt8(number >> 8), UInt8(number & 0xFF)], as: UTF8.self))
  }
}
