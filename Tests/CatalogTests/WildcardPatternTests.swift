import Catalog
import Testing

@Suite struct WildcardPatternTests {
  /// The plain meaning, by trying every way.
  private func isFound(_ pattern: Substring, in name: Substring) -> Bool {
    guard let first = pattern.first else { return true }
    if first == "*" {
      return name.indices.contains { isFound(pattern.dropFirst(), in: name[$0...]) }
        || isFound(pattern.dropFirst(), in: "")
    }
    return name.first == first && isFound(pattern.dropFirst(), in: name.dropFirst())
  }

  @Test func allShortPatternsInAllShortNames() {
    let letters = ["a", "b", "*"]
    var words = [""]
    for _ in 0..<5 { words += words.flatMap { word in letters.map { word + $0 } }.filter { !words.contains($0) } }
    let names = words.filter { !$0.contains("*") }
    for pattern in words where pattern.count < 5 {
      let wildcard = WildcardPattern(pattern)
      for name in names {
        #expect(wildcard.isFound(in: name) == isFound("*\(pattern)*", in: Substring(name)), "\(pattern) in \(name)")
      }
    }
  }

  @Test func caseAndAccentsDoNotMatter() {
    #expect(WildcardPattern("etoile").isFound(in: "L'ÉTOILE"))
    #expect(WildcardPattern("É*SOIR").isFound(in: "etoile du soir"))
    #expect(!WildcardPattern("soir*etoile").isFound(in: "etoile du soir"))
  }

  @Test func manyStarsInALongNameTakeNoTime() {
    let name = String(repeating: "a", count: 100_000)
    #expect(!WildcardPattern(String(repeating: "a*", count: 8_000) + "b").isFound(in: name))
    #expect(WildcardPattern(String(repeating: "a*", count: 8_000)).isFound(in: name))
  }
}
