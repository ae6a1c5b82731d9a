import FoundationEssentials
import GRDB
import News

/// As much of an article as can be read in a damaged library.
struct SalvagedArticle {
  /// Nil if not even the text can be read.
  private(set) var annotated: AnnotatedArticle?
  private(set) var analysis = Mending.outdated
  private(set) var isWhole = false
  /// Where it lay; empty if that cannot be read.
  let placements: [Placement]

  init(_ article: ArticleID, in database: Database, by wordbooks: Wordbooks) {
    placements = (try? Library.placements(of: article, in: database)) ?? []
    if case .whole(let whole) = try? Legibility(of: article, in: database, by: wordbooks) {
      let version = try? Int.fetchOne(
        database,
        sql: "SELECT version FROM annotation WHERE article = ?",
        arguments: [article.number]
      )
      (annotated, isWhole, analysis) = (whole, true, version ?? Mending.outdated)
    } else if case .textOnly(let text, let head) = try? Legibility(of: article, in: database, by: wordbooks) {
      annotated = Mending.plain(text, head)
    } else if let text = try? Self.loneText(of: article, in: database, by: wordbooks) {
      annotated = Mending.plain(text, ArticleHead(headline: Self.headline(of: text), isDerived: true))
    }
  }

  /// The text of an article whose row cannot be read.
  private static func loneText(
    of article: ArticleID,
    in database: Database,
    by wordbooks: Wordbooks
  ) throws -> Text? {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT size, bytes FROM text WHERE article = ?"),
      arguments: [article.number]
    )
    guard let row else { return nil }
    return try PackedText(bytes: Library.bytes(row, 1), size: row.decode(Int.self, atIndex: 0)).text(
      by: wordbooks,
      in: database
    )
  }

  /// The first words of a text.
  private static func headline(of text: Text) -> String {
    let line = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: true).first {
      !$0.allSatisfy { $0 == 0x20 }
    }
    let words = String(decoding: (line ?? []).filter { $0 >= 0x20 }, as: UTF8.self)
    return String(words.unicodeScalars.prefix(120))
  }
}
