import Catalog
import News

/// Something a speaker said, as it is listed: when, where, and whether it was said before.
struct ListedLine: Sendable {
  let line: SpokenLine
  /// The first time that the same was said; nil if this is it.
  let first: SpokenLine?
  /// How often it was said; 0 if this is not the first time.
  let times: Int
  /// The number of the person among those of this name, from 1; nil where nobody is told apart, or it is not told.
  let person: Int?
  /// Whether several people bear the name.
  let hasNamesakes: Bool

  static let columns: [StaticString] = [
    "date", "outlet", "speaker", "person", "role", "kind", "text", "times", "first_date", "first_number", "number",
  ]

  var cells: [String] {
    [
      line.date?.iso ?? "-", line.outlet.isEmpty ? "-" : line.outlet,
      first != nil ? "again" : times > 1 ? "\(times)x" : "",
    ] + (hasNamesakes ? [person.map { String($0) } ?? "?"] : []) + [line.words]
  }

  var values: [String] {
    [
      line.date?.iso ?? "", line.outlet, line.speaker, person.map { String($0) } ?? "", line.role, line.kind.rawValue,
      line.words, String(times),
      first?.date?.iso ?? "", first.map { String($0.article.number) } ?? "", String(line.article.number),
    ]
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("date", line.date?.iso)
      json.text("outlet", line.outlet.isEmpty ? nil : line.outlet)
      json.text("speaker", line.speaker)
      if let person { json.number("person", person) }
      json.text("role", line.role.isEmpty ? nil : line.role)
      json.text("kind", line.kind.rawValue)
      json.text("text", line.words)
      json.number("times", times)
      json.text("first_date", first?.date?.iso)
      if let first { json.number("first_number", first.article.number) }
      json.number("number", line.article.number)
    }
  }
}
