import Storage

/// What a saved filter has seen as a watch, as its line says it: the texts of articles.
struct WatchMembers: Decodable {
  let seen: String?
  let told: String?

  static func write(_ watch: ExportedWatch, to json: inout JSONWriter) {
    json.key("watch")
    json.object { json in
      json.text("seen", watch.seen.map { HexBytes.text(of: $0.bytes) })
      json.text("told", watch.told.map { HexBytes.text(of: $0.bytes) })
    }
  }

  /// What the members say; of what is no text's, everything counts as seen.
  var watch: ExportedWatch { ExportedWatch(seen: Self.content(seen), told: Self.content(told)) }

  private static func content(_ digits: String?) -> ContentID? {
    digits.flatMap { HexBytes.bytes(of: $0) }.flatMap { ContentID(bytes: $0) }
  }
}
