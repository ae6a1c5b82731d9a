import Catalog
import FoundationEssentials
import GRDB
import News

extension Accession {
  /// The number of a deposit's file, whose row says how far it was read.
  mutating func fileNumber(of deposit: FileDeposit) throws -> (number: Int, isNew: Bool) {
    let (folder, name) = deposit.place.halves
    let look = deposit.isComplete ? deposit.look : nil
    let parent = try folderNumber(of: folder)
    let seen: StatementArguments = [
      look?.size, look?.modified, look.map { Int64(bitPattern: $0.inode) },
      look.map { Int64(bitPattern: $0.device) }, deposit.fault,
    ]
    let known = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM file WHERE folder = ? AND name = ?"),
      arguments: [parent, Data(name)]
    )
    if let known {
      try database.cachedStatement(
        sql: "UPDATE file SET size = ?, modified = ?, inode = ?, device = ?, fault = ?, is_gone = 0 WHERE id = ?"
      ).execute(arguments: seen + [known])
      return (known, false)
    }
    try database.cachedStatement(
      sql: "INSERT INTO file(size, modified, inode, device, fault, folder, name) VALUES (?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: seen + [parent, Data(name)])
    return (Int(database.lastInsertedRowID), true)
  }

  mutating func folderNumber(of path: [UInt8]) throws -> Int {
    if let number = register.folders[path] { return number }
    let number = try number(
      select: "SELECT id FROM folder WHERE path = ?",
      [Data(path)],
      insert: "INSERT INTO folder(path) VALUES (?)",
      [Data(path)]
    )
    register.folders[path] = number
    return number
  }

  /// Another article that has stood where this one will.
  func displaced(by id: ArticleID, _ deposit: Deposit, in file: Int) throws -> ArticleID? {
    let former = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT article FROM placement WHERE file = ? AND number = ?"),
      arguments: [file, deposit.number]
    )
    return former == id.number ? nil : former.map { ArticleID($0) }
  }

  /// Puts an article at its place in a file.
  func place(_ taken: Taken, _ deposit: Deposit, in file: Int) throws {
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO placement(file, number, article, start, version) VALUES (?, ?, ?, ?, ?)"
    ).execute(
      arguments: [file, deposit.number, taken.id.number, deposit.start, taken.version.map { Data($0.bytes) }]
    )
  }

  /// Clears the places of a file from a number on; returns the articles that stood there.
  func clearPlaces(from number: Int, of file: Int) throws -> ArticleSet {
    let statement = try database.cachedStatement(sql: "SELECT article FROM placement WHERE file = ? AND number >= ?")
    let former = try Int.fetchAll(statement, arguments: [file, number])
    if !former.isEmpty {
      try database.cachedStatement(sql: "DELETE FROM placement WHERE file = ? AND number >= ?")
        .execute(arguments: [file, number])
    }
    return ArticleSet(former.map { ArticleID($0) })
  }

  /// Decides about an article that has lost a place.
  ///
  /// One that stands nowhere any more goes, unless the reader has starred it, made a note, or marked a quote of it: then it
  /// stays as gone, and remembers where it stood by a place with a negative number.
  mutating func settle(_ id: ArticleID, after file: Int, in folder: [UInt8], covering: [Int]) throws {
    if try livePlaces(of: id).isEmpty {
      guard try hasPlace(id) || isDear(id) else { return try remove(id) }
      if try !hasPlace(id) {
        try database.cachedStatement(
          sql: "INSERT OR REPLACE INTO placement(file, number, article, start) VALUES (?, ?, ?, 0)"
        ).execute(arguments: [file, -id.number, id.number])
      }
    }
    try review(id, covering: covering)
  }

  /// Takes an article out of the sources of a place that it has lost; one without a place is gone.
  mutating func review(_ id: ArticleID, covering: [Int]) throws {
    let places = try livePlaces(of: id)
    let kept = Set(places.flatMap { StoredSource.covering($0, among: sources) })
    let single = ArticleSet([id])
    for source in covering where !kept.contains(source) { facets.lose(FacetKey(.source(source)), single) }
    if places.isEmpty { facets.gain(FacetKey(.gone), id) }
  }

  /// Where an article stands at present.
  func livePlaces(of id: ArticleID) throws -> [Whereabouts] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT DISTINCT folder.path, file.name FROM placement JOIN file ON file.id = placement.file
        JOIN folder ON folder.id = file.folder
        WHERE placement.article = ? AND placement.number >= 0 AND file.is_gone = 0
        """
    )
    return try Row.fetchAll(statement, arguments: [id.number]).map { row in
      Whereabouts(
        folder: Array(try row.decode(Data.self, atIndex: 0)),
        name: Array(try row.decode(Data.self, atIndex: 1))
      )
    }
  }

  private func hasPlace(_ id: ArticleID) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM placement WHERE article = ?)"),
      arguments: [id.number]
    ) ?? false
  }

  private func isDear(_ id: ArticleID) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM status WHERE content = article.content AND (is_starred OR note IS NOT NULL))
          OR EXISTS (SELECT 1 FROM marked_quote WHERE home = article.content)
        FROM article WHERE id = ?
        """
    )
    return try Bool.fetchOne(statement, arguments: [id.number]) ?? false
  }
}
