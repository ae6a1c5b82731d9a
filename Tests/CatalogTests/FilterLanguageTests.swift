import Catalog
import Testing

/// The table that tells of the filter language.
@Suite struct FilterLanguageTests {
  @Test func everyExampleIsAFilter() throws {
    for example in FilterLanguage.entries.flatMap(\.examples) {
      let filter = try FilterExpression(example, saved: ["tokyo": "country:JP"])
      #expect(!filter.isEmpty, "\(example)")
    }
  }

  @Test func everyFieldIsInIt() {
    let examples = FilterLanguage.entries.flatMap(\.examples)
    for field in FilterField.allCases {
      #expect(examples.contains { $0.contains("\(field.rawValue):") }, "\(field)")
    }
    for state in FilterState.allCases { #expect(examples.contains("is:\(state.rawValue)")) }
    for trait in FilterTrait.allCases { #expect(examples.contains("has:\(trait.rawValue)")) }
  }
}
