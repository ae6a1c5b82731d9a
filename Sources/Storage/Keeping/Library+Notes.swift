import GRDB
package import News

/// Notes, where more than one program may write them.
extension Library {
  /// What became of a note that was to be kept.
  package enum NoteAnswer: Equatable, Sendable {
    case kept
    /// Nothing was changed: another note stands there than the one that was to be replaced; nil for none.
    case differs(String?)
    /// There is no such article any more.
    case gone
  }

  /// Keeps a note in the place of another one, unless somebody has changed that meanwhile; nil is no note.
  ///
  /// `now` is in seconds since 1970.
  package func replaceNote(
    _ before: String?,
    with note: String?,
    of id: ArticleID,
    at now: Int
  ) throws(LibraryFault) -> NoteAnswer {
    try checkLength(of: note)
    var answer = NoteAnswer.kept
    _ = try accessing { accession in
      guard let row = try StoredRow.row(id, in: accession.database) else { return answer = .gone }
      guard row.note == before || row.note == note else { return answer = .differs(row.note) }
      if row.note != note { try accession.setNote(note, of: id, at: now) }
    }
    return answer
  }
}
