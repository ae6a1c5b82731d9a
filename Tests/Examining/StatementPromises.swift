import Analysis
import Ingest
import News

/// What must hold of the statements of two texts, whatever they are.
///
/// A byte 0x1E parts the texts; without one the two halves are compared.
struct StatementPromises {
  private let articles: [AnnotatedArticle]

  init(_ bytes: [UInt8]) {
    let border = bytes.firstIndex(of: 0x1E)
    let first = Array(bytes[..<(border ?? bytes.count / 2)])
    let second = Array(bytes[(border.map { $0 + 1 } ?? bytes.count / 2)...])
    articles = [first, second, first].compactMap { bytes in
      guard let document = Document(decoding: bytes) else { return nil }
      let article = PlainText.article(of: Text(utf8: document.utf8))
      let annotations = Analyst.annotations(of: article, language: nil)
      return AnnotatedArticle(article: article, annotations: annotations, origin: Origin(.file("")))
    }
  }

  /// The first broken promise.
  var fault: String? {
    let comparison = Statements.comparison(of: articles)
    for (number, statement) in comparison.statements.enumerated() {
      if let fault = fault(statement) { return "\(fault), in statement \(number + 1)" }
    }
    for article in articles.indices {
      let places = comparison.statements.compactMap { $0.rendering(in: article)?.place }.sorted()
      guard places == Array(places.indices) else { return "the order of appearance in article \(article)" }
    }
    guard comparison == Statements.comparison(of: articles) else { return "compared twice, the statements differ" }
    return likenessFault
  }

  private func fault(_ statement: Statement) -> String? {
    let carriers = statement.renderings.map(\.article)
    guard !carriers.isEmpty, carriers == Set(carriers).sorted() else { return "an article that has it twice" }
    let isScare = statement.renderings.contains { $0.isScare }
    if isScare, carriers.count > 1 { return "words that nobody utters, aligned" }
    for rendering in statement.renderings {
      let annotated = articles[rendering.article]
      let ranges = RangePromises(text: annotated.article.text)
      if let fault = ranges.fault(inOrder: rendering.pieces, "a piece") { return fault }
      if let fault = ranges.fault(inOrder: rendering.unlike, "a word") { return fault }
      guard rendering.unlike.allSatisfy({ word in rendering.pieces.contains { $0.contains(word) } }) else {
        return "a word outside of what is compared"
      }
      guard !rendering.quotes.isEmpty, rendering.quotes.allSatisfy(annotated.annotations.quotes.indices.contains) else {
        return "a quote that is not there"
      }
      guard let likeness = rendering.likeness else { continue }
      guard (0...1).contains(likeness.score), likeness.isMatch else { return "a likeness of \(likeness)" }
    }
    return statement.renderings.first?.likeness == nil ? nil : "a first rendering that differs from itself"
  }

  /// The score is the same from both sides, and the difference is mirrored.
  private var likenessFault: String? {
    guard articles.count > 1 else { return nil }
    let texts = articles.prefix(2).map { String(decoding: $0.article.text.bytes, as: UTF8.self) }
    let (there, back) = (Statements.likeness(texts[0], texts[1]), Statements.likeness(texts[1], texts[0]))
    guard (0...1).contains(there.score), abs(there.score - back.score) < 1e-6 else {
      return "a likeness of \(there.score), and \(back.score) from the other side"
    }
    return there.difference == back.difference.mirrored ? nil : "\(there.difference), and \(back.difference) back"
  }
}
