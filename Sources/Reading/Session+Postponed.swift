/// Keys that come faster than the article they are about.
extension Session {
  /// Keeps an action for later if it is about the article under the cursor and that is not there yet.
  ///
  /// - Parameters:
  ///   - action: what the reader wants.
  ///   - count: the count typed before it.
  /// - Returns: what the app must do meanwhile; nil if the action can be done now.
  mutating func postpone(_ action: Action, count: Int?) -> [Effect]? {
    guard isAboutText(action), let number = list.selectedNumber, number != open?.number, number != failedNumber else {
      return nil
    }
    if postponed?.number != number { postponed = Postponed(number: number) }
    postponed?.append(action, count: count)
    return follow()
  }

  /// Does what was asked of the article that is open now.
  mutating func catchUp() -> [Effect] {
    guard let postponed else { return [] }
    self.postponed = nil
    guard postponed.number == open?.number else { return [] }
    return postponed.requests.flatMap { act($0.action, count: $0.count, confirmed: nil) }
  }

  /// Whether an action means the article that the reader looks at, so that no newer one may take its place.
  func isAboutArticle(_ action: Action) -> Bool {
    [.toggleRead, .toggleStar, .editNote, .furniture, .find, .compare, .markForComparing].contains(action)
      || isAboutText(action)
  }

  private func isAboutText(_ action: Action) -> Bool {
    switch action {
    case .nextParagraph, .previousParagraph, .nextQuote, .previousQuote, .nextBySpeaker, .previousBySpeaker,
      .nextMention, .previousMention, .nextRendering, .previousRendering, .markQuote,
      .copyAttributed, .copyQuote, .copyCitation, .copyLink:
      true
    case .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom, .open:
      focus == .text || focus == .quotes
    case .findNext, .findPrevious: find?.pane == .text
    case .into, .back, .nextPane, .previousPane, .goToArticles, .goToText, .goToQuotes, .countries, .close, .escape,
      .quit, .nextArticle, .previousArticle, .nextUnread, .previousUnread, .toggleRead, .markAllRead, .toggleStar,
      .notebook, .deleteQuote, .watchFilter, .editNote, .undo, .redo, .sort, .editFilter, .savedFilters, .saveFilter,
      .deleteFilter, .search, .rescan,
      .switchFilter, .chooseCountry, .excludeCountry, .switchMatch, .eraseNarrowing, .clearCountries, .find,
      .zoom, .furniture, .themes, .help, .problems, .fetchFeeds, .redraw, .suspend, .switchSpeakers, .who,
      .countriesChart, .timeline, .pairs, .chooseBar, .excludeBar, .finer, .coarser, .timelineOf,
      .compare, .markForComparing:
      false
    }
  }
}
