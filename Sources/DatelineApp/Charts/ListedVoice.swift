import Catalog
import News

/// A speaker as they are listed: how many articles quote them, and under what names.
struct ListedVoice: ListedBar {
  let voice: Voice
  let articles: Int

  static let columns: [StaticString] = ["name", "kind", "articles", "names", "people"]

  var label: [String] {
    let others = voice.names.filter { $0 != voice.name }
    let aside =
      voice.isUncertain
      ? "which of \(voice.people) is not told" : others.isEmpty ? "" : "also \(others.joined(separator: ", "))"
    let kind =
      switch voice.kind {
      case .name: ""
      case .body: "body"
      case .unnamed: "not named"
      }
    return [voice.name, kind, aside]
  }

  var values: [String] {
    [voice.name, voice.kind.rawValue, String(articles), voice.names.joined(separator: "; "), String(voice.people)]
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("name", voice.name)
      json.text("kind", voice.kind.rawValue)
      json.number("articles", articles)
      json.list("names", voice.names) { $1.string($0) }
      json.number("people", voice.people)
    }
  }
}
