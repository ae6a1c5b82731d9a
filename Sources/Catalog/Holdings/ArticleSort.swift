/// What a list of articles is sorted by.
package enum ArticleSort: String, CaseIterable, Codable, Hashable, Sendable {
  /// Newest first; undated last.
  case date
  /// By name; unknown last.
  case outlet
  /// Most quotes first.
  case quotes
}
