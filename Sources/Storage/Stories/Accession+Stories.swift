import Catalog
import FoundationEssentials
import GRDB
import News

/// What the finding of stories needs to know of what comes and goes.
extension Accession {
  /// Keeps what tells the story of an article; without it, it is read later.
  mutating func sign(_ id: ArticleID, as deposit: Deposit) throws {
    dueBlocks.formUnion(StoryBlock.blocks(changedBy: deposit.traits.date))
    guard let signature = deposit.signature else { return }
    try sign(id, signature, version: deposit.signatureVersion)
  }

  /// Keeps the signature of an article that has none.
  mutating func sign(_ id: ArticleID, _ signature: StorySignature, version: Int) throws {
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO signature(article, version, marks) VALUES (?, ?, ?)"
    ).execute(arguments: [id.number, version, Data(signature.bytes)])
    facets.gain(.signature(version), id)
  }

  /// Takes the signature of an article out, whose date was this one.
  mutating func unsign(_ id: ArticleID, date: Int32) throws {
    dueBlocks.formUnion(StoryBlock.blocks(changedBy: date))
    let version = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT version FROM signature WHERE article = ?"),
      arguments: [id.number]
    )
    guard let version else { return }
    try database.cachedStatement(sql: "DELETE FROM signature WHERE article = ?").execute(arguments: [id.number])
    facets.lose(.signature(version), ArticleSet([id]))
  }
}
