import Catalog
import GRDB

/// A file whose articles are coming.
struct BegunFile {
  /// The first number that no article has taken yet.
  var next = 0
  /// How many of them the library did not have before.
  var new = 0
  /// What stood in the file before, and had to give its place to another article.
  var displaced = ArticleSet()

  /// Begins with the first deposit of a file, which may go on where an earlier reading was broken off.
  init(_ deposit: FileDeposit, number: Int, in database: Database) throws {
    guard deposit.isContinued else { return }
    next = try BegunReading.known(of: number, in: database)?.next ?? 0
  }
}
