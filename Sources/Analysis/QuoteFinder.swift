import News

/// Finds the quotes of an article and their speakers.
enum QuoteFinder {
  static func quotes(in article: Article, language: String) -> [Quote] {
    []
  }
}
