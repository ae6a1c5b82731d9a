package import News

/// What happened outside.
package enum Outcome: Equatable, Sendable {
  /// Articles came in, in any order.
  case articlesArrived([ArticleRow])
  case progressed(Progress)
  case thingsSetAside([SetAside])
  case articleLoaded(AnnotatedArticle, request: RequestID)
  case articleFailed(reason: String, request: RequestID)
  /// A theme was read; the app draws with it from now on. Warnings name file, line and fault.
  case themeLoaded(name: String, warnings: [String])
  case themeFailed(name: String, reason: String)
  /// Something worth a line on the screen.
  case noticed(String)
}
