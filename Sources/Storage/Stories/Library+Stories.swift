package import Catalog
import FoundationEssentials
import GRDB
package import News

/// Stories: articles of the same event.
///
/// They are found block by block, from what the library keeps of every article, and put together from the links of all
/// blocks. So they hang on the articles that there are, and not on the order in which these came.
extension Library {
  /// More articles of one block are not looked at: what has no date all lies in one.
  private static let mostMembers = 150_000

  /// Articles that have no signature of these rules, in the order of their numbers.
  package func unsigned(version: Int, limit: Int) throws(LibraryFault) -> [ArticleID] {
    try reading { database in
      let present = try FacetShelf.members(.present, in: database)
      let signed = try FacetShelf.members(.signature(version), in: database)
      return Array(present.subtracting(signed).lazy.prefix(limit))
    }
  }

  /// Keeps signatures that were read of stored articles; one whose text is another by now is left out.
  package func sign(
    _ signatures: [(id: ArticleID, content: ContentID, marks: StorySignature)],
    version: Int
  ) throws(LibraryFault) {
    _ = try accessing { accession in
      for (id, content, marks) in signatures
      where try StoredArticle.content(id, in: accession.database) == content {
        let statement = try accession.database.cachedStatement(sql: "SELECT date FROM article WHERE id = ?")
        let date = try Int.fetchOne(statement, arguments: [id.number]) ?? 0
        try accession.unsign(id, date: Int32(clamping: date))
        try accession.sign(id, marks, version: version)
      }
    }
  }

  /// The blocks that have changed, the newest first.
  package func dueStories() throws(LibraryFault) -> [DueStories] {
    try reading { database in
      let rows = try Row.fetchAll(
        database.cachedStatement(sql: "SELECT id, due FROM story_block WHERE due > 0 ORDER BY id DESC")
      )
      return try rows.map {
        DueStories(block: try $0.decode(Int.self, atIndex: 0), changes: try $0.decode(Int.self, atIndex: 1))
      }
    }
  }

  /// The articles of a block, and those before it that its own ones may belong to; with a pass over all dates.
  package func storyMembers(of due: DueStories) throws(LibraryFault) -> [StoryMember] {
    try reading { database in
      let dates = StoryBlock.dates(of: due.block)
      let present = try FacetShelf.members(.present, in: database)
      let columns = try ColumnShelf.columns([.date], in: database)
      let statement = try database.cachedStatement(sql: "SELECT marks FROM signature WHERE article = ?")
      var members: [StoryMember] = []
      for (number, date) in columns.dates.enumerated() where dates.all.contains(date) {
        let article = ArticleID(number)
        guard members.count < Self.mostMembers, present.contains(article),
          let marks = try Data.fetchOne(statement, arguments: [number])
        else { continue }
        members.append(
          StoryMember(
            article,
            day: StoryBlock.day(of: date) ?? 0,
            isOwn: dates.own.contains(date),
            signature: StorySignature(bytes: marks)
          )
        )
      }
      return members
    }
  }

  /// Keeps the links of a block; what has changed meanwhile stays due.
  package func keep(_ links: [StoryLink], of due: DueStories) throws(LibraryFault) {
    try writing { database in
      try database.cachedStatement(
        sql: "UPDATE story_block SET links = ?, due = iif(due = ?, 0, due) WHERE id = ?"
      ).execute(arguments: [StoryBlock.bytes(of: links), due.changes, due.block])
      try database.cachedStatement(sql: "DELETE FROM story_block WHERE due = 0 AND links = x''").execute()
    }
  }

  /// Puts the stories together from the links of all blocks; linear in articles, with a small factor.
  ///
  /// - Returns: which articles belong to another story than before.
  package func settleStories() throws(LibraryFault) -> [HoldingsChange] {
    try ownWrites.counting { () throws(LibraryFault) in
      try writing { database in
        let parts = try StoryColumn(database).settle()
        guard !parts.isEmpty else { return [] }
        try Accession.count(in: database)
        return [.gathered(parts)]
      }
    }
  }

  /// The articles of an article's story, the oldest first, the article itself among them.
  ///
  /// Of more than `most` those nearest in time to the article are kept. Linear in all articles, with a factor of a few
  /// nanoseconds.
  package func articles(ofStoryOf article: ArticleID, most: Int) throws(LibraryFault) -> [ArticleID] {
    try reading { database in
      let present = try FacetShelf.members(.present, in: database)
      guard present.contains(article), most > 0 else { return [] }
      let all = try StoryColumn(database).articles(ofStoryOf: article).filter { present.contains($0) }
      let sorted = try ColumnShelf.newest(.max, of: ArticleSet(all + [article]), in: database).reversed()
      guard sorted.count > most, let place = sorted.firstIndex(of: article) else { return Array(sorted) }
      let index = sorted.distance(from: sorted.startIndex, to: place)
      let start = min(max(0, index - most / 2), sorted.count - most)
      return Array(sorted.dropFirst(start).prefix(most))
    }
  }
}
