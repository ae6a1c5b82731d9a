package import News

/// Sets an article into lines.
package enum Typesetter {
  /// Sets `article` to a width.
  ///
  /// - Parameters:
  ///   - columns: the width of a line, at least 1.
  ///   - showsFurniture: whether furniture stands in its place, or is left out.
  package static func page(of article: Article, columns: Int, showsFurniture: Bool) -> Page {
    Page(columns: columns, lines: [])
  }
}
