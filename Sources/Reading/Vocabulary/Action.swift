/// What the reader wants.
package enum Action: CaseIterable, Hashable, Sendable {
  case down
  case up
  case halfPageDown
  case halfPageUp
  case pageDown
  case pageUp
  case top
  case bottom
  case nextParagraph
  case previousParagraph

  case open
  case back
  case into
  case nextPane
  case previousPane
  case goToArticles
  case goToText
  case goToQuotes
  case countries
  case close
  case escape
  case quit

  case nextArticle
  case previousArticle
  case nextUnread
  case previousUnread
  case toggleRead
  case markAllRead
  case toggleStar
  case editNote
  case undo
  case redo
  case sort

  case nextQuote
  case previousQuote
  case nextBySpeaker
  case previousBySpeaker
  case nextMention
  case previousMention

  case compare
  case markForComparing
  case nextRendering
  case previousRendering
  case markQuote
  case notebook
  case deleteQuote
  case copyAttributed
  case copyQuote
  case copyCitation
  case copyLink

  case editFilter
  case savedFilters
  case saveFilter
  case deleteFilter
  case watchFilter
  case switchFilter
  case chooseCountry
  case excludeCountry
  case switchMatch
  case eraseNarrowing
  case clearCountries
  case who
  case switchSpeakers
  case countriesChart
  case timeline
  case pairs
  case chooseBar
  case excludeBar
  case finer
  case coarser
  case timelineOf

  case find
  case findNext
  case findPrevious
  case search

  case rescan
  case fetchFeeds
  case zoom
  case furniture
  case themes
  case help
  case problems
  case redraw
  case suspend

  /// The name in help and configuration: `next-quote` for `nextQuote`.
  package var name: String {
    "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }
}
