package import News

/// A comparison set into lines.
///
/// Where there is room, each article has a column; else its renderings stand one under the other.
package struct ComparisonSheet: Equatable, Sendable {
  /// From this width on, articles stand side by side: a screen of 100 with a blank on either side.
  package static let leastColumnsBesides = 98
  /// An article's column has so many at least.
  static let leastColumn = 34

  package let columns: Int
  package let lines: [ComparisonLine]
  /// By statement, its first line.
  package let starts: [Int]

  /// Sets a comparison.
  ///
  /// - Parameters:
  ///   - comparison: what was lined up.
  ///   - articles: the compared articles, as many as the comparison says.
  ///   - columns: the width of a line, at least 1.
  ///   - sign: what stands around words that differ, where no look can tell them.
  ///   - ellipsis: what stands for what is left out.
  package init(
    _ comparison: Comparison,
    of articles: [ComparedArticle],
    columns: Int,
    sign: String = "",
    ellipsis: String = "…"
  ) {
    var setter = ComparisonSetter(comparison, of: articles, columns: columns, sign: sign, ellipsis: ellipsis)
    setter.setHead()
    var starts: [Int] = []
    for number in comparison.statements.indices {
      starts.append(setter.lines.count)
      setter.set(number)
    }
    self.columns = columns
    self.starts = starts
    lines = setter.lines
  }
}
