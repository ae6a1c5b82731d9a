import News
import Storage

/// An article, as its line says it.
struct ArticleLineMembers: Decodable {
  let article: ArticleMembers
  let analysis: Int?
  let placements: [PlacementMembers]?
  let mark: StatusMembers?

  private enum CodingKeys: String, CodingKey {
    case analysis, mark
    case placements = "files"
  }

  init(from decoder: any Decoder) throws {
    article = try ArticleMembers(from: decoder)
    let members = try decoder.container(keyedBy: CodingKeys.self)
    analysis = try members.decodeIfPresent(Int.self, forKey: .analysis)
    placements = try members.decodeIfPresent([PlacementMembers].self, forKey: .placements)
    mark = try members.decodeIfPresent(StatusMembers.self, forKey: .mark)
  }

  /// Writes the members.
  static func write(_ exported: ExportedArticle, to json: inout JSONWriter) {
    json.text("id", HexBytes.text(of: exported.content.bytes))
    json.list("files", exported.placements, write: PlacementMembers.write)
    if let status = exported.status {
      json.key("mark")
      json.object { json in StatusMembers.write(status, to: &json) }
    }
    json.number("analysis", exported.analysis)
    ArticleLine(exported.article, exported.annotations).write(to: &json)
  }

  /// The article, checked; its content id is that of its text, whatever the line says.
  func exported() throws(LineFault) -> ExportedArticle {
    let check = ArticleCheck(article)
    let read = try check.article()
    guard !read.text.bytes.isEmpty else { throw LineFault("its text is empty") }
    let content = ContentID(of: read.text)
    var places: [Placement] = []
    for placement in placements ?? [] { places.append(try placement.placement()) }
    return ExportedArticle(
      content: content,
      analysis: analysis ?? 0,
      article: read,
      annotations: try check.annotations(),
      placements: places,
      status: try mark?.status(of: content)
    )
  }
}
