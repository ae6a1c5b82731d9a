import News

/// Quotes as evidence: copying them with what somebody else needs to find them.
extension Session {
  /// Copies what an action says of the quote at hand.
  mutating func copy(_ action: Action) -> [Effect] {
    guard let open else { return [] }
    return copy(
      action,
      of: Citation(of: quoteAtHand.map { open.quotes[$0] }, in: open.annotated, content: open.content)
    )
  }

  mutating func copy(_ action: Action, of citation: Citation) -> [Effect] {
    let forms: [Action: Citation.Form] = [
      .copyAttributed: .attributed, .copyQuote: .words, .copyCitation: .full, .copyLink: .link,
    ]
    guard let form = forms[action] else { return [] }
    guard citation.text(as: form) != nil else {
      notice = Notice(
        form == .link
          ? "This article has no link; yc copies where its file lies" : "No quote is chosen; ) goes to the next one"
      )
      return []
    }
    return [.copy(citation, as: form)]
  }

  /// The quote that the reader is at: an index into the open article's quotes.
  var quoteAtHand: Int? {
    guard let open else { return nil }
    let index = focus == .quotes ? quotesCursor.selected : open.currentQuote
    return index.flatMap { open.quotes.indices.contains($0) ? $0 : nil }
  }
}
