import Analysis
import News
import Storage

/// By what articles are analysed, and the number by which the library tells it from other ways.
struct Rules: Sendable {
  let atlas: Atlas?

  /// The number of the rules above, what the user's own names hang on below.
  var version: Int { Analyst.version << 32 | Int(atlas?.stamp ?? 0) }

  /// Packs an analysed article with what tells its story; linear in its length.
  func deposit(_ annotated: AnnotatedArticle, start: Int = 0, press: TextPress) -> Deposit {
    Deposit(
      annotated,
      start: start,
      analysis: version,
      signature: (StoryReader.signature(of: annotated), StoryReader.version),
      press: press
    )
  }

  /// Analyses an article; linear in its length.
  func annotated(_ article: Article, from origin: Origin) -> AnnotatedArticle {
    AnnotatedArticle(
      article: article,
      annotations: Analyst.annotations(of: article, atlas: atlas),
      origin: origin
    )
  }
}
