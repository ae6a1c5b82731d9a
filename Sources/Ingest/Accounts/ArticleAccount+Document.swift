import News

extension ArticleAccount {
  /// Explains the article of a feed's entry.
  package init(_ entry: FeedEntry, of feed: Feed) {
    var draft = AccountDraft()
    if !entry.isTitleDerived { draft.add(entry.title, to: .headline, at: "the entry's title") }
    draft.add(entry.authors.joined(separator: ", "), to: .byline, at: "the entry's authors")
    draft.add(entry.published?.day?.iso, to: .date, at: "the day it was published")
    draft.add(entry.updated?.day?.iso, to: .date, at: "the day it was updated")
    draft.add(entry.link, to: .link, at: "the entry's link")
    draft.add(entry.language, to: .language, at: entry.language == feed.language ? "the feed" : "the entry")
    draft.add(feed.title, to: .outlet, at: "the feed's title")
    draft.add(feed.link.flatMap(RecordArticle.host), to: .outlet, at: "the feed's link")
    draft.add(entry.summary.map { String($0.words.prefix(300)) }, to: .deck, at: "the entry's summary")
    let hasContent = entry.content?.isBlank == false
    draft.add("-", to: .text, at: hasContent ? "the entry's content" : "the entry's summary, for want of content")
    self = draft.account(of: entry.article(of: feed))
  }

  /// Explains the article of a message; nil if there is none in it.
  package init?(mail bytes: UnsafeBufferPointer<UInt8>) {
    guard let message = try? MailMessage(bytes) else { return nil }
    let record = RecordArticle(message)
    guard let article = record.article() else { return nil }
    var draft = AccountDraft()
    draft.add(message.subject, to: .headline, at: "Subject")
    draft.add(message.sender, to: .outlet, at: "From")
    draft.add(message.date, to: .date, at: "Date")
    draft.add(message.link, to: .link, at: "the head")
    draft.add(message.language, to: .language, at: "the head")
    let parts = [message.plain.map { _ in "plain text" }, message.html.map { _ in "HTML" }].compactMap(\.self)
    let taken = record.text?.isEmpty == false ? "plain text" : "HTML"
    let others = parts.filter { $0 != taken }.map { ", and not that in \($0)" }.joined()
    draft.add("-", to: .text, at: "the part in \(taken)\(others)")
    self = draft.account(of: article)
  }

  /// Explains the article of a crawler's record; nil if there is none in it.
  package init?(_ record: WebRecord, content: [UInt8]) {
    guard record.isPage else { return nil }
    let page = content.withUnsafeBufferPointer {
      ArticleAccount(page: $0, charset: record.charset, address: record.link)
    }
    var article = page.article
    guard !article.body.isEmpty else { return nil }
    guard article.date == nil, let date = record.date else {
      self = page
      return
    }
    article.date = date
    let said = page.fields.first { $0.name == .date }?.passedOver ?? []
    let field = FieldAccount(name: .date, value: date.iso, places: ["WARC-Date"], passedOver: said)
    self.init(article, fields: page.fields.filter { $0.name != .date } + [field], unused: page.unused)
  }
}
