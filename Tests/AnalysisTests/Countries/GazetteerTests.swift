import Analysis
import News
import Testing

@Suite struct GazetteerTests {
  @Test(arguments: CountryLexicon.languages)
  func everyBuiltInLineCanBeRead(language: String) {
    #expect(CountryLexicon.builtIn(language).faults == [])
  }

  @Test(arguments: CountryLexicon.languages)
  func noFormIsClaimedByTwoCountriesUnmarked(language: String) {
    #expect(CountryLexicon.builtIn(language).doubleClaims == [])
  }

  @Test func everyCountryHasItsEnglishName() {
    let lexicon = CountryLexicon.builtIn("en")
    for country in CountryCode.all {
      #expect(lexicon.countries(of: country.name).contains(country), "\(country.code) \(country.name)")
    }
  }

  /// Places where nobody lives, or where nobody but soldiers and researchers does: without a people or a capital.
  private static let unpeopled: Set<String> = ["AQ", "BV", "HM", "TF", "UM", "GS", "SJ", "IO", "CC", "CX"]
  /// Cities and rocks that are their own capital, and states of the past.
  private static let withoutCapital: Set<String> = ["SG", "MO", "HK", "GI", "PM", "NF", "SM", "ST", "LU", "VA", "MF"]
  private static let historical: Set<String> = ["SU", "YU", "CS", "DD"]
  /// Territories that news names by their name alone.
  private static let withoutPeople: Set<String> = [
    "AI", "AS", "AW", "AX", "BL", "BQ", "CK", "CW", "FK", "GG", "GU", "IM", "JE", "KN", "KY", "MF", "MP", "MS", "NF",
    "NU", "PM", "PN", "SH", "SX", "TC", "TK", "VC", "VG", "VI", "WF",
  ]

  @Test func everyCountryHasItsEnglishPeopleAndCapital() {
    let lexicon = CountryLexicon.builtIn("en")
    for country in CountryCode.all {
      let kinds = lexicon.kinds(of: country)
      if Self.historical.contains(country.code) {
        #expect(kinds == [.historical], "\(country.code)")
      } else if !Self.unpeopled.contains(country.code) {
        let isNamedAlone = ["BL", "MF", "PM", "GP", "VA"].contains(country.code)
        #expect(kinds.contains(.demonym) || isNamedAlone, "\(country.code)")
        #expect(kinds.contains(.capital) || Self.withoutCapital.contains(country.code), "\(country.code)")
      }
    }
  }

  @Test(arguments: CountryLexicon.languages)
  func everyCountryHasItsNameAndAdjective(language: String) {
    let lexicon = CountryLexicon.builtIn(language)
    let writesPeopleAsNames = ["ja", "zh", "en"].contains(language)
    for country in CountryCode.all where !Self.historical.contains(country.code) {
      let kinds = lexicon.kinds(of: country)
      #expect(kinds.contains(.name) || kinds.contains(.alias), "\(language) \(country.code)")
      guard !writesPeopleAsNames, !Self.unpeopled.union(Self.withoutPeople).contains(country.code) else { continue }
      #expect(kinds.contains(.demonym), "\(language) \(country.code)")
    }
  }

  @Test(arguments: [
    ("QQ\tname\ten\tNowhere", LexiconFault.Reason.unknownCode("QQ")),
    ("FR\tname\ten", .tooFewColumns),
    ("FR\tplace\ten\tGaul", .unknownKind("place")),
    ("FR\tname\ten\tGaul\told", .unknownMark("old")),
    ("FR\tname\ten\tGaul\tendings=none", .unknownEndings("endings=none")),
    ("FR\tname\ten\tGaul||Gallia", .badForm("")),
    ("colour\twords\ten\tred", .unknownTrait("colour")),
  ])
  func faultsNameTheirLine(line: String, reason: LexiconFault.Reason) {
    let lexicon = Self.lexicon("# head\n\n\(line)\nFR\tname\ten\tGallia\n")
    #expect(lexicon.faults.map(\.line) == [3])
    #expect(lexicon.faults.map(\.reason) == [reason])
    #expect(lexicon.countries(of: "Gallia").map(\.code) == ["FR"])
  }

  @Test func aFormOfTwoCountriesIsTold() {
    #expect(Self.lexicon("FR\tname\ten\tGaul\nIT\tname\ten\tGaul\n").doubleClaims.contains("Gaul"))
    #expect(Self.lexicon("FR IT\tname\ten\tGaul\n").doubleClaims == [])
  }

  @Test func endingsMakeForms() {
    let lexicon = Self.lexicon("e\tendings\ten\t-|s\nFR\tdemonym\ten\tgaul\tanycase endings=e\n")
    for form in ["gaul", "gauls", "Gaul", "Gauls"] { #expect(lexicon.countries(of: form).map(\.code) == ["FR"]) }
  }

  @Test func bytesThatAreNoTextAreAFault() {
    let bytes: [UInt8] = Array("FR\tname\ten\t".utf8) + [0xFF, 0xFE, 0x0A]
    let faults = bytes.withUnsafeBufferPointer { CountryLexicon(files: [$0], language: "en").faults }
    #expect(faults.map(\.reason) == [.notUTF8])
  }

  private static func lexicon(_ text: String) -> CountryLexicon {
    Array(text.utf8).withUnsafeBufferPointer { CountryLexicon(files: [$0], language: "en") }
  }
}
