import News
import Screen

/// What every action does where no overlay has the keys.
extension Session {
  /// Does what an action means.
  ///
  /// `confirmed` is the action that was refused right before.
  mutating func act(_ action: Action, count: Int?, confirmed: Action?) -> [Effect] {
    if isAboutArticle(action) { list.staysAtTop = false }
    if let meanwhile = waitForCatalog(action, count: count) ?? postpone(action, count: count) { return meanwhile }
    switch action {
    case .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom:
      return Movement(action).map { move($0, times: count) } ?? []
    case .nextParagraph: return moveParagraphs(1, times: count)
    case .previousParagraph: return moveParagraphs(-1, times: count)
    case .open: return openInto()
    case .into: return goRight()
    case .back: return goLeft()
    case .nextPane: return goAround(by: count ?? 1)
    case .previousPane: return goAround(by: -(count ?? 1))
    case .goToArticles: return go(to: .articles)
    case .goToText: return go(to: .text)
    case .goToQuotes: return go(to: .quotes)
    case .countries: return go(to: .countries)
    case .close: return close(confirmed: confirmed)
    case .escape: return escape()
    case .quit: return quit(confirmed: confirmed, by: .quit)
    case .nextArticle: return goToArticle(by: count ?? 1)
    case .previousArticle: return goToArticle(by: -(count ?? 1))
    case .nextUnread: return goToUnread(step: 1, times: count ?? 1)
    case .previousUnread: return goToUnread(step: -1, times: count ?? 1)
    case .toggleRead: return toggle(.read, count ?? 1, isConfirmed: confirmed == action)
    case .toggleStar: return toggle(.starred, count ?? 1, isConfirmed: confirmed == action)
    case .markAllRead: return markAllRead(isConfirmed: confirmed == action)
    case .editNote: return editNote()
    case .rescan: return rescan()
    case .fetchFeeds: return fetchFeeds()
    case .editFilter: return editFilter()
    case .savedFilters: return chooseSavedFilter()
    case .search: return startSearch()
    case .saveFilter, .deleteFilter, .watchFilter:
      notice = Notice("That is for the saved filters; f shows them")
      return []
    case .undo: return undo()
    case .redo: return redo()
    case .sort: return sort()
    case .nextQuote: return goToQuote(step: 1, times: count ?? 1, isConfirmed: confirmed == action)
    case .previousQuote: return goToQuote(step: -1, times: count ?? 1, isConfirmed: confirmed == action)
    case .nextBySpeaker: return goToSameSpeaker(step: 1, times: count ?? 1)
    case .previousBySpeaker: return goToSameSpeaker(step: -1, times: count ?? 1)
    case .nextMention: return goToMention(step: 1, times: count ?? 1)
    case .previousMention: return goToMention(step: -1, times: count ?? 1)
    case .compare: return compare()
    case .markForComparing: return markForComparing()
    case .nextRendering: return goToRendering(steps: count ?? 1)
    case .previousRendering: return goToRendering(steps: -(count ?? 1))
    case .markQuote: return toggleQuoteMark()
    case .notebook: return openNotebook()
    case .deleteQuote:
      notice = Notice("That is for the notebook; ' shows it")
      return []
    case .copyAttributed, .copyQuote, .copyCitation, .copyLink: return copy(action)
    case .switchFilter: return switchFilter()
    case .switchSpeakers: return switchSpeakers()
    case .who: return showWho()
    case .countriesChart: return showChart(.countries)
    case .timeline: return showChart(.timeline)
    case .pairs: return showChart(.pairs)
    case .chooseBar, .excludeBar, .finer, .coarser, .timelineOf:
      notice = Notice("That is for charts and speakers; i and w show them")
      return []
    case .chooseCountry, .excludeCountry, .switchMatch, .eraseNarrowing, .clearCountries: return choose(action)
    case .find: return startFind()
    case .findNext: return goToHit(step: 1, times: count ?? 1)
    case .findPrevious: return goToHit(step: -1, times: count ?? 1)
    case .zoom:
      isZoomed.toggle()
      return []
    case .furniture: return switchFurniture()
    case .themes: return chooseTheme()
    case .help:
      overlays.append(.help(HelpPage()))
      return []
    case .problems: return showProblems()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    }
  }

  /// Looks for new files, and applies the filter anew.
  private mutating func rescan() -> [Effect] {
    list.refresh(height: height(of: .articles))
    refreshCountries()
    return [.rescan] + follow()
  }

  private mutating func switchFurniture() -> [Effect] {
    showsFurniture.toggle()
    notice = Notice(
      showsFurniture
        ? "Shown: what the page carries besides the article" : "Hidden: what the page carries besides the article"
    )
    fitText()
    if find?.pane == .text { find?.look(through: open) }
    return []
  }

  /// Closes this level: the zoom, then the pane, then the program.
  private mutating func close(confirmed: Action?) -> [Effect] {
    if isZoomed {
      isZoomed = false
      return []
    }
    return focus == .articles ? quit(confirmed: confirmed, by: .close) : go(to: .articles)
  }

  /// Clears what was found or typed, else closes this level; the last one stays.
  private mutating func escape() -> [Effect] {
    if focus == .countries, !picker.narrowing.isEmpty {
      picker.clearNarrowing(list, height: height(of: .countries))
      return []
    }
    if let find, !find.isSearch || list.search == nil {
      self.find = nil
      lookForSearch()
      return []
    }
    if pendingFilter != nil {
      pendingFilter = nil
      notice = Notice("The filter is as it was")
      return []
    }
    if focus == .articles, !isZoomed, let effects = stopFetching() { return effects }
    if focus == .articles, !isZoomed, list.search != nil || pendingSearch != nil { return endSearch() }
    if focus == .articles, !isZoomed {
      notice = Notice("q quits")
      return []
    }
    return close(confirmed: nil)
  }

  /// Quits; asks first while a reading goes on.
  mutating func quit(confirmed: Action?, by action: Action) -> [Effect] {
    let leaving: [Effect] = (bookmark.map { [.remember($0)] } ?? []) + [.quit]
    let isReading = progress?.isFinished == false
    guard isReading || fetching != nil else { return leaving }
    if confirmed == .quit || confirmed == .close { return [.stopReading] + leaving }
    confirmation = action
    let job = isReading ? "Reading goes on" : "Feeds are being fetched"
    notice = Notice("\(job): press \(action == .close ? "q" : "Q") again to stop and quit")
    return []
  }
}
