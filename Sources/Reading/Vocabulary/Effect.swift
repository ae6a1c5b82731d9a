package import Catalog
package import News

/// What the app is asked to do; only its effect runner does it.
///
/// What carries a request is answered by one outcome with the same request, or by more where that is said.
package enum Effect: Equatable, Sendable {
  /// Fetch an article for the text pane.
  case loadArticle(ArticleID, request: RequestID)
  /// Fetch rows, with snippets for the words of a search; answered by `rowsLoaded`.
  case loadRows([ArticleID], search: String?, request: RequestID)
  /// Find the articles of each of these parts of a filter; answered by `termsResolved`.
  case resolve([TextTerm], request: RequestID)
  /// Search the whole library, the best hit first; answered by `ranked`. A newer search makes an older one idle.
  case rank(words: String, request: RequestID)
  /// Find articles by a part of their headline or outlet; answered by `rowsFound`.
  case findRows(words: String, request: RequestID)
  /// Set or take a mark; answered by `changeSaved` or `changeFailed`.
  case mark(Mark, ArticleSet, isSet: Bool, request: RequestID)
  /// Keep a note in the place of another one, if that still stands there; nil is no note.
  ///
  /// Answered by `changeSaved`, `changeFailed` or `noteDiffers`.
  case note(ArticleID, String?, inPlaceOf: String?, request: RequestID)
  /// Keep an expression under a name, or with nil throw it away; answered by `changeSaved` or `changeFailed`.
  case saveFilter(name: String, expression: String?, request: RequestID)
  /// Mark a quote, or give a marked one another note; answered by `changeSaved` or `changeFailed`.
  case keepQuote(MarkedQuote, inPlaceOf: MarkedQuote?, request: RequestID)
  /// Take the mark of a quote away; answered by `changeSaved` or `changeFailed`.
  case removeQuote(MarkedQuote, request: RequestID)
  /// Fetch all marked quotes; answered by `notebookLoaded`.
  case loadNotebook(request: RequestID)
  /// Count the new matches of a saved filter from now on, or no more; answered by `changeSaved` or `changeFailed`.
  case watchFilter(name: String, isSet: Bool, request: RequestID)
  /// Count the new matches of every watch; answered by `watchesCounted`.
  case countWatches(request: RequestID)
  /// Keep that the reader has seen what a watch found up to an article.
  case seeWatch(String, upTo: ArticleID)
  /// Find speakers by the beginning of a part of their name; answered by `speakersSuggested`.
  case suggestSpeakers(prefix: String, request: RequestID)
  /// Count the countries that articles mention together; answered by `pairsCounted`.
  case countPairs(FacetSets, among: ArticleSet, request: RequestID)
  /// Count who speaks; answered by `speakersCounted`. A newer question makes an older one idle.
  case countSpeakers(VoiceQuestion, request: RequestID)
  /// Give up counting who speaks; nothing answers.
  case stopCounting
  /// Find the articles that quote whoever bears one of these names; answered by `voiceFound`.
  case findVoice([String], request: RequestID)
  /// Read what whoever bears one of these names says in some articles, in their order; answered by `linesLoaded`.
  case loadLines([String], [ArticleID], limit: Int, request: RequestID)
  /// Line up what an article and others quote, or without others what the articles of its story do.
  ///
  /// The story is what is known of it, the oldest article first; nil if not all articles are known yet. Answered by `compared` or `comparisonFailed`.
  case compare(ArticleID, with: [ArticleID], story: [ArticleID]?, request: RequestID)
  /// Look again for new and changed files.
  case rescan
  /// Fetch the feeds that are due.
  case fetchFeeds
  /// Stop fetching feeds; what has come stays.
  case stopFetching
  /// Keep where the reader is.
  case remember(Bookmark)
  /// Stop reading files and fetching feeds; what has been read stays.
  case stopReading
  /// Open the built-in samples.
  case openSamples
  /// Read the theme of this name and hand it over.
  case loadTheme(String)
  /// Put a citation on the clipboard, in a form that it has.
  case copy(Citation, as: Citation.Form)
  /// Clear the terminal and draw everything anew.
  case redraw
  /// Give the terminal back and stop until the shell continues us.
  case suspend
  case quit
}
