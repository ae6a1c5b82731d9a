/// What has changed in the library: the catalog in memory follows it.
package enum HoldingsChange: Equatable, Sendable {
  /// Articles that came in, or are known better now; those with a known number replace what was held of them.
  case stored([Holding])
  case removed(ArticleSet)
  /// Articles gained or lost a trait: marks, sources.
  case changed(Facet, gained: ArticleSet, lost: ArticleSet)
  /// Articles belong to another story than before.
  case gathered([StoryPart])
}
