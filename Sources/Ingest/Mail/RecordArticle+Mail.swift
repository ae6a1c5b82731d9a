extension RecordArticle {

  /// A plain part of fewer bytes is not taken beside one in HTML.
  private static let shortest = 200

  /// Takes from a message what it says: its subject is the headline, and who sent it the outlet.
  package init(_ message: MailMessage) {
    self.init()
    headline = message.subject
    outlet = message.sender
    link = message.link
    language = message.language
    take(date: message.date)
    text = message.plain
    html = message.html
    // A plain part of a few words mostly says that there is another one.
    if html != nil, (text ?? "").utf8.count < Self.shortest { text = nil }
  }
}
