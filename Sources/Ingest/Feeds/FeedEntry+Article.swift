package import News

extension FeedEntry {
  /// The entry as an article of its feed's outlet.
  ///
  /// Its text is the content, else the summary: a teaser alone is an article, too. A summary beside the content is the
  /// deck, unless the content begins with it. The day is the one where it was written. An address is no byline.
  ///
  /// Linear in the length of its texts.
  package func article(of feed: Feed) -> Article {
    let summary = summary.map(Self.blocks) ?? []
    let content = content.map(Self.blocks) ?? []
    let text = content.isEmpty ? summary : content
    let announced = announcement(in: feed)
    var composition = Composition(headline: text.isEmpty ? title : announced.headline)
    if !content.isEmpty { composition.deck = Self.deck(summary, before: content) }
    composition.outlet = announced.outlet
    composition.byline = announced.byline
    composition.date = announced.date
    composition.published = announced.published
    composition.link = announced.link
    composition.language = announced.language
    composition.add(text)
    return composition.article()
  }

  /// What the entry says of the page it leads to.
  package func announcement(in feed: Feed) -> Announcement {
    var announced = Announcement()
    announced.headline = isTitleDerived ? nil : title
    announced.outlet = OutletTitle.outlet(feed.title, link: feed.link)
    announced.byline = byline(announced.outlet, feed)
    let moment = published ?? updated
    announced.date = moment?.day
    announced.published = moment?.hasTime == true ? moment : nil
    announced.link = link
    announced.language = language
    return announced
  }

  private static func blocks(_ text: FeedText) -> [TextBlock] {
    if text.isHTML { return HTMLBlocks.blocks(of: text.text) }
    return text.text.split(whereSeparator: \.isNewline).map { PlainWords.collapsed(String($0)) }
      .filter { !$0.isEmpty }.map { TextBlock(.paragraph, $0) }
  }

  /// The summary as a deck; nil for none, a long one, and one that the content begins with.
  private static func deck(_ summary: [TextBlock], before content: [TextBlock]) -> String? {
    let words = summary.map(\.text).joined(separator: " ")
    guard !words.isEmpty, words.utf8.count <= mostDeckBytes else { return nil }
    let beginning = content.prefix(20).map(\.text).joined(separator: " ")
    return letters(beginning).starts(with: letters(words)) ? nil : words
  }

  private static let mostDeckBytes = 600

  /// What is compared of a text: its letters, without the dots of what was cut off.
  private static func letters(_ text: String) -> [UInt8] {
    var letters = text.utf8.filter { $0 >= 0x80 || Bytes.isLetter($0) || Bytes.isDigit($0) }
    while letters.suffix(3) == Array("…".utf8)[...] { letters.removeLast(3) }
    return letters
  }

  private func byline(_ outlet: String?, _ feed: Feed) -> String? {
    let names = authors.map { name in
      let words = name.split(separator: " ")
      return words.count > 1 && words[0].lowercased() == "by" ? words.dropFirst().joined(separator: " ") : name
    }
    let people = names.filter { name in
      !name.contains("@") && !WebAddress.isWeb(name) && name.lowercased() != outlet?.lowercased() && name != feed.title
    }
    return people.isEmpty ? nil : people.joined(separator: ", ")
  }
}
