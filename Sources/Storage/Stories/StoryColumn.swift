import Catalog
import FoundationEssentials
import GRDB
import News

/// The column of the catalog that tells which story every article belongs to.
struct StoryColumn {
  private static let width = 4

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Puts stories together from all links; a story has the lowest number of its articles.
  ///
  /// - Returns: what has changed.
  func settle() throws -> [StoryPart] {
    let present = try FacetShelf.members(.present, in: database)
    let limit = min((present.last?.number ?? -1) + 1, ArticleSet.limit)
    var groups = Groups(count: limit)
    var linked = ArticleSet()
    let rows = try Row.fetchCursor(database.cachedStatement(sql: "SELECT links FROM story_block"))
    while let row = try rows.next() {
      StoryBlock.forEachLink(in: try row.decode(Data.self, atIndex: 0)) { first, second in
        let (one, other) = (ArticleID(first), ArticleID(second))
        guard first < limit, second < limit, present.contains(one), present.contains(other) else { return }
        groups.join(first, second)
        linked.insert(one)
        linked.insert(other)
      }
    }
    var parts: [StoryPart] = []
    let count = (limit + ColumnShelf.chunkSize - 1) / ColumnShelf.chunkSize
    for chunk in 0..<count {
      let start = chunk * ColumnShelf.chunkSize
      let range = start..<min(limit, start + ColumnShelf.chunkSize)
      var stories = range.map { linked.contains(ArticleID($0)) ? UInt32(groups.lowest(of: $0)) : 0 }
      while stories.last == 0 { stories.removeLast() }
      parts += try write(stories, of: chunk, from: start)
    }
    return parts
  }

  private func write(_ stories: [UInt32], of chunk: Int, from start: Int) throws -> [StoryPart] {
    let old = try column(of: chunk)
    guard old != stories else { return [] }
    var bytes = Data(capacity: stories.count * Self.width)
    for story in stories {
      for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: story >> shift)) }
    }
    try database.cachedStatement(sql: "UPDATE cells SET story = ? WHERE number = ?").execute(arguments: [bytes, chunk])
    return (0..<max(old.count, stories.count)).compactMap { place in
      let story = stories.indices.contains(place) ? stories[place] : 0
      let before = old.indices.contains(place) ? old[place] : 0
      return story == before ? nil : StoryPart(ArticleID(start + place), story: story)
    }
  }

  /// The articles that have the same story as one; none if it has none.
  func articles(ofStoryOf article: ArticleID) throws -> [ArticleID] {
    let (chunk, place) = article.number.quotientAndRemainder(dividingBy: ColumnShelf.chunkSize)
    let own = try column(of: chunk)
    guard own.indices.contains(place), own[place] != 0 else { return [] }
    let wanted = own[place]
    var articles: [ArticleID] = []
    let statement = try database.cachedStatement(
      sql: "SELECT number, story FROM cells WHERE story <> x'' ORDER BY number"
    )
    let rows = try Row.fetchCursor(statement)
    while let row = try rows.next() {
      let start = try row.decode(Int.self, atIndex: 0)
      guard (0..<ArticleSet.limit / ColumnShelf.chunkSize).contains(start) else { throw CodingFault("a column") }
      try row.withUnsafeData(atIndex: 1) { data in
        Self.forEachNumber(of: data) { place, story in
          if story == wanted { articles.append(ArticleID(start * ColumnShelf.chunkSize + place)) }
        }
      }
    }
    return articles
  }

  private func column(of chunk: Int) throws -> [UInt32] {
    let statement = try database.cachedStatement(sql: "SELECT story FROM cells WHERE number = ?")
    let rows = try Row.fetchCursor(statement, arguments: [chunk])
    return try rows.next()?.withUnsafeData(atIndex: 0) { Self.numbers(of: $0) } ?? []
  }

  private static func numbers(of data: Data?) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(min((data?.count ?? 0) / width, ColumnShelf.chunkSize))
    forEachNumber(of: data) { _, story in numbers.append(story) }
    return numbers
  }

  @inline(__always)
  private static func forEachNumber(of data: Data?, _ use: (_ place: Int, _ story: UInt32) -> Void) {
    data?.withUnsafeBytes { bytes in
      for place in 0..<min(bytes.count / width, ColumnShelf.chunkSize) {
        use(place, UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place * width, as: UInt32.self)))
      }
    }
  }
}
