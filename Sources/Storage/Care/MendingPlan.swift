import Catalog

/// What has to be done about some ailments.
struct MendingPlan {
  private(set) var lost = ArticleSet()
  private(set) var simplified = ArticleSet()
  private(set) var unsearchable = ArticleSet()
  private(set) var remakesIndex = false
  private(set) var remakesCatalog = false
  private(set) var isNeeded = false

  init(_ ailments: [Ailment]) {
    for ailment in ailments {
      switch ailment {
      case .pages: continue
      case .index: remakesIndex = true
      case .unsearchable(let articles): unsearchable = articles
      case .withoutText(let articles): lost = articles
      case .withoutParts(let articles): simplified = articles
      case .sets, .columns, .speakers, .orphans: remakesCatalog = true
      }
      isNeeded = true
    }
    // The index may hold words that nobody can name any more.
    if !lost.isEmpty || !simplified.isEmpty { (remakesIndex, remakesCatalog) = (true, true) }
  }
}
