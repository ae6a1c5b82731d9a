/// Which articles pass, by the countries they mention.
package struct CountryFilter: Hashable, Sendable {
  package enum Match: Hashable, Sendable {
    /// One of the wanted countries is enough.
    case any
    /// Every wanted country must be mentioned.
    case all
  }

  package var wanted = CountrySet()
  package var excluded = CountrySet()
  package var match = Match.any
  /// Off keeps the choice but lets every article pass.
  package var isOn = true

  /// Creates a filter that lets everything pass.
  package init() {}

  /// Whether nothing is chosen.
  package var isEmpty: Bool { wanted.isEmpty && excluded.isEmpty }

  /// Whether it holds back anything at all.
  package var isActive: Bool { isOn && !isEmpty }

  /// Whether an article that mentions `countries` passes.
  package func passes(_ countries: CountrySet) -> Bool {
    guard isActive else { return true }
    if countries.intersects(excluded) { return false }
    if wanted.isEmpty { return true }
    return match == .any ? countries.intersects(wanted) : countries.isSuperset(of: wanted)
  }
}
