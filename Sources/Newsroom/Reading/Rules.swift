import Analysis
import News

/// By what articles are analysed, and the number by which the library tells it from other ways.
struct Rules: Sendable {
  let atlas: Atlas?

  /// The number of the rules above, what the user's own names hang on below.
  var version: Int { Analyst.version << 32 | Int(atlas?.stamp ?? 0) }

  /// Analyses an article; linear in its length.
  func annotated(_ article: Article, from origin: Origin) -> AnnotatedArticle {
    AnnotatedArticle(
      article: article,
      annotations: Analyst.annotations(of: article, atlas: atlas),
      origin: origin
    )
  }
}
