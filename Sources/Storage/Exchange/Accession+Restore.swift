import Catalog
import FoundationEssentials
import GRDB
import News

extension Accession {
  /// Brings an article of an export back, at the places where it was found.
  ///
  /// - Returns: whether the library did not have it.
  mutating func restore(_ deposit: Deposit, _ placements: [Placement]) throws -> Bool {
    let known = try known(deposit.content)?.id
    let kin = try known == nil && hasVersions ? article(withVersion: deposit.content) : nil
    let id = try known ?? kin ?? add(deposit, sources: [])
    for placement in placements {
      try restore(placement, of: id, version: placement.version ?? (kin == nil ? nil : deposit.content))
    }
    let covering = Set(try livePlaces(of: id).flatMap { StoredSource.covering($0, among: sources) })
    for source in covering.sorted() { gain(.source(source), id) }
    if try livePlaces(of: id).isEmpty {
      gain(.gone, id)
    } else {
      facets.lose(FacetKey(.gone), ArticleSet([id]))
    }
    return known == nil && kin == nil
  }

  /// Brings back what is known of a file, unless more is known of it here.
  mutating func restore(_ file: ExportedFile) throws {
    let number = try restoredFile(at: file.place)
    let statement = try database.cachedStatement(
      sql: """
        UPDATE file SET size = ?, modified = ?, inode = ?, device = ?, fault = ?
        WHERE id = ? AND size IS NULL AND is_gone = 0
        """
    )
    try statement.execute(
      arguments: [
        file.look?.size, file.look?.modified, file.look.map { Int64(bitPattern: $0.inode) },
        file.look.map { Int64(bitPattern: $0.device) }, file.fault, number,
      ]
    )
    if file.isGone, database.changesCount > 0 { try lose(number) }
  }

  /// Brings back what the reader did with an article, unless something newer is known.
  mutating func restore(_ status: ExportedStatus) throws {
    hasStatus = true
    try database.cachedStatement(
      sql: """
        INSERT INTO status(content, is_read, is_starred, note, changed) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET is_read = excluded.is_read, is_starred = excluded.is_starred, note = excluded.note,
          changed = excluded.changed WHERE excluded.changed > status.changed
        """
    ).execute(
      arguments: [Data(status.content.bytes), status.isRead, status.isStarred, status.note, status.changed]
    )
    guard database.changesCount > 0,
      let number = try Int.fetchOne(
        database.cachedStatement(sql: "SELECT id FROM article WHERE content = ?"),
        arguments: [Data(status.content.bytes)]
      )
    else { return }
    let marks: [(Facet, Bool)] = [
      (.read, status.isRead), (.starred, status.isStarred), (.noted, status.note != nil),
    ]
    for (facet, isSet) in marks {
      if isSet {
        gain(facet, ArticleID(number))
      } else {
        facets.lose(FacetKey(facet), ArticleSet([ArticleID(number)]))
      }
    }
  }

  /// Brings a saved filter back, unless one of that name was used later.
  func restore(_ filter: ExportedFilter) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO saved_filter(name, expression, used) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET expression = excluded.expression, used = excluded.used
        WHERE excluded.used > saved_filter.used
        """
    ).execute(arguments: [filter.name, filter.expression, filter.used])
    if let watch = filter.watch { try restore(watch, of: filter) }
  }

  /// Brings a bookmark back, unless there is one for that view.
  func restore(_ bookmark: ExportedBookmark) throws {
    try database.cachedStatement(sql: "INSERT INTO bookmark(scope, data) VALUES (?, ?) ON CONFLICT DO NOTHING")
      .execute(arguments: [bookmark.scope, Data(bookmark.data)])
  }

  private mutating func restore(_ placement: Placement, of id: ArticleID, version: ContentID?) throws {
    let file = try restoredFile(at: placement.place)
    // A place where an article stood once has the article's number below 0.
    let number = placement.number < 0 ? -id.number : placement.number
    try database.cachedStatement(
      sql: "INSERT INTO placement(file, number, article, start, version) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
    ).execute(arguments: [file, number, id.number, placement.start, version.map { Data($0.bytes) }])
    if version != nil { hasVersions = true }
  }

  /// The number of a file's row; a new one counts as not read yet.
  private mutating func restoredFile(at place: Whereabouts) throws -> Int {
    let (folder, name) = place.halves
    let parent = try folderNumber(of: folder)
    return try number(
      select: "SELECT id FROM file WHERE folder = ? AND name = ?",
      [parent, Data(name)],
      insert: "INSERT INTO file(folder, name) VALUES (?, ?)",
      [parent, Data(name)]
    )
  }

  /// An article gets a facet, also in what is told of it.
  mutating func gain(_ facet: Facet, _ id: ArticleID) {
    facets.gain(FacetKey(facet), id)
    if stored[id]?.facets.contains(facet) == false { stored[id]?.facets.append(facet) }
  }
}
