extension RecordArticle {

  /// Takes from a message what it says: its subject is the headline, and who sent it the outlet.
  package init(_ message: MailMessage) {
    self.init()
    headline = message.subject
    outlet = message.sender
    link = message.link
    language = message.language
    date = message.date.flatMap(Self.date)
    text = message.plain
  }
}
