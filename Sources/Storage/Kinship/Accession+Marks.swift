import FoundationEssentials
import GRDB
import News

extension Accession {
  /// Gives a text all that the reader did with another version of it: read if either was, starred if either was, both
  /// notes.
  func joinMarks(of content: ContentID, with other: ContentID) throws {
    guard hasStatus, let theirs = try status(of: other) else { return }
    let own = try status(of: content)
    var joined = own ?? theirs
    joined.isRead = joined.isRead || theirs.isRead
    joined.isStarred = joined.isStarred || theirs.isStarred
    joined.note = Self.joined(own?.note, theirs.note)
    joined.changed = max(joined.changed, theirs.changed)
    guard joined.isRead != own?.isRead || joined.isStarred != own?.isStarred || joined.note != own?.note else { return }
    try database.cachedStatement(
      sql: """
        INSERT INTO status(content, is_read, is_starred, note, changed) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET is_read = excluded.is_read, is_starred = excluded.is_starred, note = excluded.note,
          changed = excluded.changed
        """
    ).execute(
      arguments: [Data(content.bytes), joined.isRead, joined.isStarred, joined.note, joined.changed]
    )
  }

  /// Both notes, one after the other; one that is in the other is not said twice, and none is cut.
  static func joined(_ note: String?, _ other: String?) -> String? {
    guard let note, let other else { return note ?? other }
    if note.contains(other) { return note }
    if other.contains(note) { return other }
    let both = "\(note)\n\(other)"
    return both.utf8.count <= Library.longestNote ? both : note
  }

  private func status(of content: ContentID) throws -> ExportedStatus? {
    let statement = try database.cachedStatement(
      sql: "SELECT is_read, is_starred, note, changed FROM status WHERE content = ?"
    )
    return try Row.fetchOne(statement, arguments: [Data(content.bytes)]).map {
      try Library.status(of: content, $0, from: 0)
    }
  }
}
