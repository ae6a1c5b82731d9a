import FoundationEssentials

/// One line of `dateline analyze`: a text to analyse, or a pair to compare.
struct AnalysisRequest: Decodable {
  let id: JSONValue?
  let text: String?
  let language: String?
  let date: String?
  /// Two utterances to compare; nil for a member that is no string.
  let first: String?
  let second: String?
  let isPair: Bool

  private enum Key: String, CodingKey {
    case id, text, date, a, b
    case language = "lang"
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    id = try members.decodeIfPresent(JSONValue.self, forKey: .id)
    text = try? members.decodeIfPresent(String.self, forKey: .text)
    language = try? members.decodeIfPresent(String.self, forKey: .language)
    date = try? members.decodeIfPresent(String.self, forKey: .date)
    first = try? members.decodeIfPresent(String.self, forKey: .a)
    second = try? members.decodeIfPresent(String.self, forKey: .b)
    isPair = members.contains(.a) && members.contains(.b)
  }
}
