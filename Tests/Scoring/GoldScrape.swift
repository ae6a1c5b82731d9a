/// A page as a crawler left it, with the fields that its article has.
package struct GoldScrape: GoldRow {
  /// What is known of the article; a field that is not known is nil.
  package struct Fields: Decodable, Sendable {
    package var title: String?
    /// Any of these is right.
    package var byline: [String]?
    /// The day, as ISO 8601 writes it.
    package var published: String?
    /// The body.
    package var text: String?
    /// Snippets that the body holds, and others that it must not.
    package var with: [String]?
    package var without: [String]?
    /// How the body begins.
    package var start: String?

    /// Creates fields of which none is known.
    package init() {}

    private enum CodingKeys: String, CodingKey {
      case title, byline, published, text, with, without
      case start = "text_starts"
    }
  }

  package let id: String
  package let text: ScalarText
  package let language: String?
  /// The crawler and what it keeps.
  package let variant: String
  /// The collection that the page is from.
  package let suite: String
  package let hasDatePrefix: Bool
  package let expected: Fields

  /// Creates a page.
  package init(
    id: String,
    variant: String,
    suite: String = "newspaper",
    text: String,
    hasDatePrefix: Bool = false,
    expected: Fields
  ) {
    self.id = id
    self.variant = variant
    self.suite = suite
    self.text = ScalarText(text)
    self.hasDatePrefix = hasDatePrefix
    self.expected = expected
    language = nil
  }

  private enum Key: String, CodingKey {
    case id, input, lang, variant, suite, dateprefix, expect
  }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    id = try members.decode(String.self, forKey: .id)
    text = ScalarText(try members.decode(String.self, forKey: .input))
    language = try members.decodeIfPresent(String.self, forKey: .lang)
    variant = try members.decode(String.self, forKey: .variant)
    suite = try members.decode(String.self, forKey: .suite)
    hasDatePrefix = try members.decode(Bool.self, forKey: .dateprefix)
    expected = try members.decode(Fields.self, forKey: .expect)
  }
}
