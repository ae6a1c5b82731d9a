import Catalog
import News

/// Which quotes are listed of an article that passes a filter: those of which the filter itself holds.
///
/// A part of the filter that is about quotes is asked of each quote, every other part of the article.
struct QuoteChoice {
  private let root: FilterNode?
  /// The articles of each part that is not about quotes.
  private var articles: [FilterTerm: ArticleSet] = [:]

  /// What is asked of quotes.
  let terms: [TextTerm]

  /// Prepares the choice; `pick` gives the articles that a filter picks.
  init(
    _ filter: FilterExpression,
    pick: (FilterExpression) throws(ListingFault) -> ArticleSet
  ) throws(ListingFault) {
    let parts = Self.parts(of: filter.root)
    terms = parts.flatMap(Self.questions)
    guard !terms.isEmpty else {
      root = nil
      return
    }
    root = filter.root
    for case .term(let term) in parts where !Self.isOfQuote(term) {
      articles[term] = try pick(FilterExpression(all: [.term(term)]))
    }
  }

  /// Whether a quote is listed, by its place among the quotes of an article that passes the filter.
  ///
  /// `answers` has for each of `terms` one answer a quote.
  func lists(_ quote: Int, of article: ArticleID, _ answers: [TextTerm: [Bool]]) -> Bool {
    guard let root else { return true }
    return holds(root) { part in
      let questions = Self.questions(part)
      guard questions.isEmpty else { return questions.contains { answers[$0]?[quote] == true } }
      guard case .term(let term) = part else { return true }
      return articles[term]?.contains(article) ?? true
    }
  }

  private func holds(_ node: FilterNode, _ ask: (FilterNode) -> Bool) -> Bool {
    switch node {
    case .term, .together: ask(node)
    case .all(let nodes): nodes.allSatisfy { holds($0, ask) }
    case .any(let nodes): nodes.contains { holds($0, ask) }
    case .not(let node): !holds(node, ask)
    }
  }

  private static func parts(of node: FilterNode?) -> [FilterNode] {
    switch node {
    case nil: []
    case .term?, .together?: node.map { [$0] } ?? []
    case .all(let nodes)?, .any(let nodes)?: nodes.flatMap(parts)
    case .not(let node)?: parts(of: node)
    }
  }

  /// What a part asks of quotes, any of it being enough; nothing if it is about articles.
  private static func questions(_ part: FilterNode) -> [TextTerm] {
    switch part {
    case .term(let term): isOfQuote(term) ? term.texts ?? [] : []
    case .together: FilterExpression(all: [part]).textTerms
    case .all, .any, .not: []
    }
  }

  private static func isOfQuote(_ term: FilterTerm) -> Bool {
    switch term {
    case .speaker, .words(_, .said): true
    case .country, .about, .words, .outlet, .date, .newer, .state, .trait, .quotes: false
    }
  }
}
