import News
import Storage
import TestSupport

/// Reports of invented events, long enough to be told apart by their words.
enum Reports {
  private static let nouns = [
    "harbour", "pier", "ferry", "council", "lantern", "quarry", "orchard", "signal", "vessel", "market", "granary",
    "viaduct", "chapel", "meadow", "furnace", "archive", "lighthouse", "mill", "causeway", "tower", "bakery", "station",
  ]

  /// A text of many words, the same for the same number.
  static func words(_ seed: Int, count: Int = 120) -> String {
    var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 11
    return (0..<count).map { place in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let noun = nouns[Int(state >> 33) % nouns.count]
      return place % 12 == 11 ? "\(noun)." : "\(noun)\(Int(state >> 40) % 9)"
    }.joined(separator: " ")
  }

  /// A report; its body is `text`.
  static func report(
    _ headline: String,
    _ text: String,
    outlet: String = "",
    date: String = "",
    published: String = "",
    link: String? = nil,
    source: String = "draft.txt"
  ) -> AnnotatedArticle {
    let draft = ArticleDraft("\(headline)\n\(text)", outlet: outlet, date: date, source: source).annotated
    var article = draft.article
    article.link = link
    if let day = CalendarDate(iso: date), let hour = Int(published) {
      article.published = Moment(day, second: hour * 3_600, offset: 7_200)
    }
    return AnnotatedArticle(article: article, annotations: draft.annotations, origin: draft.origin)
  }
}
