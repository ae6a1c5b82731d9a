/// What a filter picks.
package enum FilterSelection: Equatable, Sendable {
  case found(ArticleSet)
  /// These parts must be answered by the texts first.
  case missing([TextTerm])
}
