/// A page as a scraper left it, each of its lines marked body or not.
package struct GoldPage: GoldRow {
  package struct Line: Decodable, Sendable {
    package let span: Span
    package let isBody: Bool

    /// Creates a line.
    package init(_ span: Span, isBody: Bool) {
      self.span = span
      self.isBody = isBody
    }

    private enum Key: String, CodingKey {
      case start, end, keep
    }

    package init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: Key.self)
      span = Span(try members.decode(Int.self, forKey: .start), try members.decode(Int.self, forKey: .end))
      isBody = try members.decode(Bool.self, forKey: .keep)
    }
  }

  package let id: String
  package let text: ScalarText
  package let language: String?
  /// The scraper.
  package let extractor: String
  /// The article's body as it should be.
  package let body: String
  /// The lines that are not blank.
  package let lines: [Line]

  /// Creates a page.
  package init(id: String, extractor: String, text: String, body: String, lines: [Line]) {
    self.id = id
    self.extractor = extractor
    self.text = ScalarText(text)
    self.body = body
    self.lines = lines
    language = nil
  }

  private enum Key: String, CodingKey {
    case id, text, lang, extractor, lines
    case body = "gold_body"
  }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    id = try members.decode(String.self, forKey: .id)
    text = ScalarText(try members.decode(String.self, forKey: .text))
    language = try members.decodeIfPresent(String.self, forKey: .lang)
    extractor = try members.decode(String.self, forKey: .extractor)
    body = try members.decode(String.self, forKey: .body)
    lines = try members.decode([Line].self, forKey: .lines)
  }
}
