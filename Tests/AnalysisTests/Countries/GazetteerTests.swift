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
