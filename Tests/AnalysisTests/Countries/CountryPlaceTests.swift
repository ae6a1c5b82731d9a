import Testing

/// Texts are read eight bytes at a time: what is found must not depend on where it stands.
@Suite("Where countries stand")
struct CountryPlaceTests {
  @Test(arguments: 0...17)
  func findsNamesAtAnyPlace(_ shift: Int) {
    let lead = String(repeating: "x", count: shift)
    CountryCase("\(lead) Peru and Norway\u{2019}s ports, U.S.\nexports to Fiji", "FJ NO PE US").check()
    CountryCase("\(lead)_Peru \(lead)7Norway \(lead)Fiji", shift == 0 ? "FJ" : "").check()
  }

  @Test(arguments: 0...9)
  func tellsTheLanguageAtAnyPlace(_ shift: Int) {
    let lead = String(repeating: "x", count: shift)
    CountryCase("\(lead) Der Kanzler und die Minister reisen nach Norwegen", "NO").check(language: nil)
    CountryCase("\(lead) LES ministres des deux pays sont en Norvège", "NO").check(language: nil)
  }
}
