/// How far a pass of the newsdesk has come.
package struct Progress: Hashable, Sendable {
  /// What a pass does.
  package enum Task: Hashable, Sendable {
    /// It takes files in.
    case reading
    /// It analyses stored articles again, by better rules; `found` and `read` count articles.
    case analysing
    /// It finds out which articles tell of the same event; `found` and `read` count articles, or months of them.
    case gathering
    /// It fetches feeds; `found` and `read` count them and the pages behind their entries.
    case fetching
  }

  package var task = Task.reading
  /// Files found so far.
  package var found = 0
  /// Files dealt with so far, those set aside and those known before included.
  package var read = 0
  /// Files that the library knew and that have not changed, so that they were not opened.
  package var known = 0
  /// Articles read so far.
  package var articles = 0
  /// Articles that the library did not have before, or not with this text.
  package var added = 0
  /// Articles among those that took the place of another text: their file had changed, or they are a better version.
  package var updated = 0
  /// Files that had changed since the library took them in.
  package var changed = 0
  /// Files that are there no more.
  package var gone = 0
  package var setAside = 0
  /// Bytes read so far.
  package var bytes = 0
  /// Bytes of the large files that are read, or were, and how many of these were read.
  package var largeBytes = 0
  package var largeRead = 0
  /// Seconds since the reading began.
  package var seconds = 0.0
  /// Whether all folders have been walked, so that `found` is the whole.
  package var isWalked = false
  package var isFinished = false
  /// Whether it was stopped before the end.
  package var isStopped = false
  /// Why it ended before the end, as one sentence that says what is safe and what to do.
  package var failure: String?

  /// Creates the state of a pass that has not begun.
  package init() {}

  /// Files a second so far, but for those known before; nil while there is nothing to tell from.
  package var filesPerSecond: Double? {
    seconds > 0.05 && read > known ? Double(read - known) / seconds : nil
  }

  /// Seconds left at the present rate; nil while the whole is not known.
  package var secondsLeft: Double? {
    guard isWalked, let rate = filesPerSecond else { return nil }
    return Double(found - read) / rate
  }
}
