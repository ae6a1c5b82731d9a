package import News

/// What the app is asked to do; only its effect runner does it.
package enum Effect: Equatable, Sendable {
  /// Read and analyse an article again for the text pane.
  case loadArticle(ArticleID, request: RequestID)
  /// Stop reading files; what has been read stays.
  case stopReading
  /// Open the built-in samples.
  case openSamples
  /// Read the theme of this name and hand it over.
  case loadTheme(String)
  /// Clear the terminal and draw everything anew.
  case redraw
  /// Give the terminal back and stop until the shell continues us.
  case suspend
  case quit
}
