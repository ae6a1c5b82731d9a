import Storage

/// What the reader did with an article, as its line says it.
struct StatusMembers: Decodable {
  let isRead: Bool?
  let isStarred: Bool?
  let note: String?
  let changed: Int?

  private enum CodingKeys: String, CodingKey {
    case note, changed
    case isRead = "read"
    case isStarred = "starred"
  }

  /// The longest note that is taken, in bytes.
  private static let longestNote = 16_384

  static func write(_ status: ExportedStatus, to json: inout JSONWriter) {
    json.truth("read", status.isRead)
    json.truth("starred", status.isStarred)
    if let note = status.note { json.text("note", note) }
    json.number("changed", status.changed)
  }

  func status(of content: ContentID) throws(LineFault) -> ExportedStatus {
    guard (note ?? "").utf8.count <= Self.longestNote, note?.utf8.contains(0) != true else {
      throw LineFault("its note is no note: it has more than \(Self.longestNote) bytes, or one of zero")
    }
    guard (0..<1 << 53).contains(changed ?? 0) else { throw LineFault("its mark has no time") }
    return ExportedStatus(
      content: content,
      isRead: isRead ?? false,
      isStarred: isStarred ?? false,
      note: note,
      changed: changed ?? 0
    )
  }
}
