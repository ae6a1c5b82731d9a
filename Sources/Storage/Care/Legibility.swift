import FoundationEssentials
import GRDB
import News

/// How much of an article can be read.
enum Legibility {
  case whole(AnnotatedArticle)
  /// Only the text, and what the row says.
  case textOnly(Text, ArticleHead)
  case nothing

  /// Reads an article.
  ///
  /// - Throws: what hinders reading anything at all; damage of this article is an answer.
  init(of article: ArticleID, in database: Database, by wordbooks: Wordbooks) throws {
    do {
      if let stored = try StoredArticle.annotated(article, in: database, by: wordbooks),
        try StoredArticle.content(article, in: database) == ContentID(of: stored.annotated.article.text)
      {
        self = .whole(stored.annotated)
        return
      }
    } catch {
      guard Self.isDamage(error) else { throw error }
    }
    do {
      self = try Self.text(of: article, in: database, by: wordbooks).map { .textOnly($0, $1) } ?? .nothing
    } catch {
      guard Self.isDamage(error) else { throw error }
      self = .nothing
    }
  }

  /// Whether an error tells of damaged bytes, and not of the whole library.
  static func isDamage(_ error: any Error) -> Bool {
    switch LibraryFault(error) {
    case .damaged: true
    case .missing, .unopenable, .readOnly, .diskFull, .locked, .inUse, .empty, .outOfNumbers, .newer, .notALibrary,
      .closed,
      .failed:
      false
    }
  }

  private static func text(
    of article: ArticleID,
    in database: Database,
    by wordbooks: Wordbooks
  ) throws -> (Text, ArticleHead)? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT headline, is_derived, date, content, size, bytes FROM article
          JOIN text ON text.article = article.id WHERE article.id = ?
          """
      ),
      arguments: [article.number]
    )
    guard let row else { return nil }
    let packed = PackedText(
      bytes: Array(try row.decode(Data.self, atIndex: 5)),
      size: try row.decode(Int.self, atIndex: 4)
    )
    let text = try packed.text(by: wordbooks, in: database)
    guard ContentID(of: text).bytes == Array(try row.decode(Data.self, atIndex: 3)) else { return nil }
    let head = ArticleHead(
      headline: try row.decode(String.self, atIndex: 0),
      isDerived: try row.decode(Bool.self, atIndex: 1),
      outlet: nil,
      date: CalendarDate(ordinal: try row.decode(Int32.self, atIndex: 2))
    )
    return (text, head)
  }
}
