import Catalog
import GRDB
import News

/// What the sets of a library say of the marks of its articles.
struct SalvagedMarks {
  let read: ArticleSet
  let starred: ArticleSet
  let noted: ArticleSet

  init(in database: Database) throws {
    read = try FacetShelf.members(FacetKey(.read), in: database)
    starred = try FacetShelf.members(FacetKey(.starred), in: database)
    noted = try FacetShelf.members(FacetKey(.noted), in: database)
  }

  /// The articles that have any.
  var all: ArticleSet { read.union(starred).union(noted) }

  /// The marks of an article, older than all others; nil if it has none.
  func status(of article: ArticleID, _ content: ContentID) -> ExportedStatus? {
    let (isRead, isStarred) = (read.contains(article), starred.contains(article))
    guard isRead || isStarred else { return nil }
    return ExportedStatus(content: content, isRead: isRead, isStarred: isStarred, note: nil, changed: 0)
  }
}
