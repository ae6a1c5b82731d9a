package import News

/// How an article came out of its source, field by field.
package struct ArticleAccount: Equatable, Sendable {
  package let article: Article
  /// One for each field that the article has, or of which the source says something.
  package let fields: [FieldAccount]
  /// What the source has besides, by name, and what is not used.
  package let unused: [String]

  /// Explains an article of plain text.
  package init(text: Text) {
    let article = PlainText.article(of: text)
    var draft = AccountDraft()
    draft.addPlaces(of: article)
    self = draft.account(of: article)
  }

  init(_ article: Article, fields: [FieldAccount], unused: [String]) {
    self.article = article
    self.fields = fields
    self.unused = unused
  }
}
