import FoundationEssentials
import News
import Storage

/// Where the reader was in a view, as its line says it.
///
/// The article is named by its content id: its number is another one in another library.
struct BookmarkMembers: Decodable {
  let scope: String
  let article: String?
  let place: [String: JSONValue]?

  /// The member of a bookmark that holds the number of an article.
  private static let articleMember = "article"
  /// The member of what the app keeps that is the bookmark itself; the rest only hastens the first frame.
  private static let bookmarkMember = "bookmark"

  /// The members of the bookmark in what the app keeps; nil if there is none.
  static func members(in data: [UInt8]) -> [String: JSONValue]? {
    let kept = try? JSONDecoder().decode([String: JSONValue].self, from: Data(data))
    guard case .object(let members)? = kept?[bookmarkMember] else { return nil }
    return members
  }

  /// The article that members of a bookmark tell of.
  static func article(in members: [String: JSONValue]) -> ArticleID? {
    guard case .number(let digits)? = members[articleMember], let number = Int(digits), number > 0 else { return nil }
    return ArticleID(number)
  }

  /// Writes the members of a line.
  static func write(
    _ members: [String: JSONValue],
    scope: String,
    article content: ContentID?,
    to json: inout JSONWriter
  ) {
    json.text("scope", scope)
    if let content { json.text("article", HexBytes.text(of: content.bytes)) }
    json.key("place")
    JSONValue.object(members.filter { $0.key != articleMember }).write(to: &json)
  }

  /// What the app keeps, for an article of this number.
  func data(article id: ArticleID?) -> [UInt8] {
    var members = place ?? [:]
    members[Self.articleMember] = id.map { .number(String($0.number)) }
    var json = JSONWriter()
    let kept: [String: JSONValue] = [
      Self.bookmarkMember: .object(members), "rows": .array([]), "firstPlace": .number("0"), "shown": .number("0"),
    ]
    JSONValue.object(kept).write(to: &json)
    return json.bytes
  }
}
