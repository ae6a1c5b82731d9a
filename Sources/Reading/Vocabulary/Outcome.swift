package import Catalog
package import News

/// What happened outside.
package enum Outcome: Sendable {
  /// The library is open; the holdings follow.
  case libraryOpened(LibraryOpening)
  /// The catalog is there. The view is limited to the articles of these sources; nil for the whole library.
  case holdingsLoaded(Holdings, scope: [Int]?)
  case holdingsChanged([HoldingsChange])
  /// Other programs have changed the library: all that it holds now. What the reader looks at stays.
  case holdingsReplaced(Holdings, scope: [Int]?)
  /// Other programs have saved or removed filters: all that there are now.
  case filtersReplaced([SavedFilter])
  /// The rows asked for, in any order; one that is left out is not there any more.
  case rowsLoaded([ArticleRow], request: RequestID)
  /// The articles of parts of a filter. Until it is complete, the rest follows: every answer holds all that was found.
  case termsResolved([TextTerm: ArticleSet], isComplete: Bool, request: RequestID)
  /// What a search found, the best hit first.
  case ranked([ArticleID], request: RequestID)
  /// Until it is complete, the rest follows: every answer holds all that was found.
  case rowsFound(ArticleSet, isComplete: Bool, request: RequestID)
  case changeSaved(request: RequestID)
  /// Nothing was changed: one plain sentence without a full stop says why.
  case changeFailed(reason: String, request: RequestID)
  /// The note was not kept: another program has written this one meanwhile; nil for none.
  case noteDiffers(stored: String?, request: RequestID)
  /// What is marked in an article, and what its text is known by; comes before the article.
  case quotesMarked([MarkedQuote], in: ArticleID, content: [UInt8])
  /// The quotes marked last first, and how many there are in all.
  case notebookLoaded([MarkedQuote], total: Int, isComplete: Bool, request: RequestID)
  /// How many new matches each watch has, by name.
  case watchesCounted([String: Int], request: RequestID)
  /// The most quoted first.
  case speakersSuggested([SpeakerSuggestion], request: RequestID)
  case pairsCounted(CountryPairs, request: RequestID)
  /// How much of the names is read, before who speaks can be counted.
  case speakersRead(percent: Int)
  /// What is not the last answer lags behind the library; another one follows.
  case speakersCounted(VoiceTally, isLast: Bool, request: RequestID)
  case voiceFound(ArticleSet, request: RequestID)
  /// Until it is complete, the rest follows: every answer holds all that was found, and what of it is said again.
  case linesLoaded([SpokenLine], Repeats, isComplete: Bool, request: RequestID)
  case progressed(Progress)
  case thingsSetAside([SetAside])
  /// The feeds that do not come now, and the pages behind entries that did not come with the last fetch; all of them.
  case feedsSetAside([SetAside])
  case articleLoaded(AnnotatedArticle, request: RequestID)
  case articleFailed(reason: String, request: RequestID)
  case compared(Comparison, of: [ComparedArticle], request: RequestID)
  /// There is nothing to compare: one plain sentence without a full stop says why.
  case comparisonFailed(reason: String, request: RequestID)
  /// A theme was read; the app draws with it from now on. Warnings name file, line and fault.
  case themeLoaded(name: String, warnings: [String])
  case themeFailed(name: String, reason: String)
  /// Something worth a line on the screen.
  case noticed(String)
}
