package import Catalog
import News

/// Something in a library that is not as it must be.
package enum Ailment: Hashable, Sendable {
  /// The file itself, and the parts that lie where it is damaged. It has to be saved into a new one.
  case pages([LibraryPart])
  /// The search index is not what FTS5 wrote, or has words of articles that are not there.
  case index
  /// Articles that the search index does not know.
  case unsearchable(ArticleSet)
  /// Articles whose text cannot be read.
  case withoutText(ArticleSet)
  /// Articles of which only the text can be read.
  case withoutParts(ArticleSet)
  /// Sets of the catalog (countries, marks, sources) that are not what the articles say.
  case sets(Int)
  /// Dates, outlets or quotes of the catalog that are not what the articles say.
  case columns
  /// Speakers that are not what the articles say; how many articles.
  case speakers(Int)
  /// Rows that belong to nothing.
  case orphans(Int)

  /// What it is: one plain sentence without a full stop.
  package var sentence: String {
    switch self {
    case .pages(let parts):
      switch parts.count {
      case 0: "the file is damaged, but only where nothing lies"
      case LibraryPart.allCases.count: "the file is damaged everywhere"
      case let count:
        "the file is damaged in \(count) \(count == 1 ? "part" : "parts"): \(LibraryPart.names(of: parts))"
      }
    case .index: "the search index does not fit the articles"
    case .unsearchable(let articles): "\(Self.articles(articles.count)) cannot be found by their words"
    case .withoutText(let articles): "the text of \(Self.articles(articles.count)) cannot be read"
    case .withoutParts(let articles):
      "what was found in \(Self.articles(articles.count)) cannot be read, but their text can"
    case .sets(let count): "\(count.grouped) of the sets that filters use do not fit the articles"
    case .columns: "dates, outlets or numbers of quotes that filters use do not fit the articles"
    case .speakers(let count): "the speakers of \(Self.articles(count)) are not in the list of speakers"
    case .orphans(let count): "\(count.grouped) entries belong to no article or file"
    }
  }

  /// What was done about it: one plain sentence without a full stop.
  package var cure: String {
    switch self {
    case .pages: "what could be read was saved into a new file"
    case .index: "the search index was made anew"
    case .unsearchable(let articles): "\(Self.articles(articles.count)) can be found by their words again"
    case .withoutText(let articles):
      "\(Self.articles(articles.count)) were taken out; they come back when their files are read again, with their marks"
    case .withoutParts(let articles): "\(Self.articles(articles.count)) will be analysed again"
    case .sets, .columns: "the sets and columns that filters use were made anew"
    case .speakers: "the list of speakers was made anew"
    case .orphans(let count): "\(count.grouped) entries that belonged to nothing were taken out"
    }
  }

  private static func articles(_ count: Int) -> String {
    count == 1 ? "1 article" : "\(count.grouped) articles"
  }
}
