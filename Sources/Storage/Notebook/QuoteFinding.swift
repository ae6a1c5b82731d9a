import FoundationEssentials
import GRDB
import News

/// Finds marked quotes again: in their articles, wherever those lie now and whatever was found out about them since.
struct QuoteFinding {
  private let database: Database
  private let wordbooks: Wordbooks
  /// The article that was read last: quotes of one often come together.
  private var last: (id: ArticleID, annotated: AnnotatedArticle?, content: ContentID?)?

  init(in database: Database, by wordbooks: Wordbooks) {
    self.database = database
    self.wordbooks = wordbooks
  }

  /// The quote as it stands now; where it cannot be found, as it was.
  mutating func found(_ quote: StoredQuote) throws -> MarkedQuote {
    guard let id = try article(of: quote), let (annotated, content) = try read(id) else {
      return marked(quote, quote.citation, .gone)
    }
    guard let range = range(of: quote.citation, in: annotated.article.text, known: content) else {
      return marked(quote, quote.citation, .changed(id))
    }
    return marked(quote, quote.citation.told(anewBy: annotated, at: range, of: content.bytes), .here(id))
  }

  private func marked(_ quote: StoredQuote, _ citation: Citation, _ place: MarkedQuote.Place) -> MarkedQuote {
    MarkedQuote(key: quote.key, citation: citation, note: quote.note, marked: quote.marked, place: place)
  }

  /// The place where the words stand in a text; in the text that they were marked in it is the same one.
  private func range(of citation: Citation, in text: Text, known content: ContentID) -> TextRange? {
    let range = citation.range
    if content.bytes == citation.content, range.end <= text.count,
      text.bytes[range.start..<range.end].elementsEqual(citation.words.utf8)
    {
      return range
    }
    return FoundBytes.range(of: citation, in: text.bytes)
  }

  /// The article that a quote belongs to: the one with its text, or with a version of that.
  private func article(of quote: StoredQuote) throws -> ArticleID? {
    for content in [quote.home.bytes, quote.citation.content] {
      let statement = try database.cachedStatement(
        sql: """
          SELECT id FROM article WHERE content = ?1 UNION ALL
          SELECT article FROM placement WHERE version = ?1 LIMIT 1
          """
      )
      if let number = try Int.fetchOne(statement, arguments: [Data(content)]) { return ArticleID(number) }
    }
    return nil
  }

  /// An article and what its text is known by; nil if it is not there, or damaged.
  private mutating func read(_ id: ArticleID) throws -> (annotated: AnnotatedArticle, content: ContentID)? {
    if last?.id != id {
      do {
        let stored = try StoredArticle.annotated(id, in: database, by: wordbooks)
        last = (id, stored?.annotated, try StoredArticle.content(id, in: database))
      } catch {
        guard Legibility.isDamage(error) else { throw error }
        last = (id, nil, nil)
      }
    }
    guard let annotated = last?.annotated, let content = last?.content else { return nil }
    return (annotated, content)
  }
}

extension Citation {
  /// The same words as an article tells of them now: who says them may be known better, and where they lie.
  fileprivate func told(anewBy annotated: AnnotatedArticle, at range: TextRange, of content: [UInt8]) -> Citation {
    let article = annotated.article
    let overlapping = annotated.annotations.quotes.filter { $0.range.overlaps(range) }
    let quote = overlapping.max { $0.range.shared(with: range) < $1.range.shared(with: range) }
    return Citation(
      words: words,
      marked: marked,
      speaker: quote == nil ? speaker : quote?.speaker?.name,
      headline: article.headline.text,
      outlet: article.outlet,
      date: article.date,
      link: article.link,
      source: annotated.origin.description,
      index: annotated.origin.index,
      range: range,
      content: content
    )
  }
}

extension TextRange {
  /// How many bytes both have.
  fileprivate func shared(with other: TextRange) -> Int {
    max(0, min(end, other.end) - max(start, other.start))
  }
}
