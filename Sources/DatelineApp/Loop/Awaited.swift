import Reading

/// Questions whose answers are given a few milliseconds before the screen is drawn, so that it is drawn once.
struct Awaited {
  /// What a question is about; requests of different kinds may have the same number.
  private enum Kind: Hashable {
    case article
    case rows
    case search
    case count
    case notebook
    case comparison
  }

  private struct Question: Hashable {
    let kind: Kind
    let request: RequestID
  }

  private var questions: Set<Question> = []

  /// Whether nothing is worth waiting for.
  var isEmpty: Bool { questions.isEmpty }

  /// Gives up waiting for what has not come.
  mutating func forget() {
    questions.removeAll(keepingCapacity: true)
  }

  mutating func note(_ effect: Effect) {
    switch effect {
    case .loadArticle(_, let request): ask(.article, request)
    case .loadRows(_, _, let request): ask(.rows, request)
    case .resolve(_, let request), .rank(_, let request), .findRows(_, let request): ask(.search, request)
    case .countPairs(_, _, let request), .countSpeakers(_, let request), .findVoice(_, let request):
      ask(.count, request)
    case .compare(_, _, _, let request): ask(.comparison, request)
    case .loadNotebook(let request): ask(.notebook, request)
    case .stopCounting, .keepQuote, .removeQuote, .watchFilter, .countWatches, .seeWatch, .copy,
      .loadLines, .mark, .note, .saveFilter, .suggestSpeakers, .rescan, .fetchFeeds, .stopFetching, .remember,
      .stopReading,
      .openSamples, .loadTheme,
      .redraw, .suspend, .quit:
      break
    }
  }

  mutating func note(_ outcome: Outcome) {
    switch outcome {
    case .articleLoaded(_, let request), .articleFailed(_, let request): answered(.article, request)
    case .rowsLoaded(_, let request): answered(.rows, request)
    case .termsResolved(_, _, let request), .ranked(_, let request), .rowsFound(_, _, let request):
      answered(.search, request)
    case .pairsCounted(_, let request), .speakersCounted(_, _, let request), .voiceFound(_, let request):
      answered(.count, request)
    case .compared(_, _, let request), .comparisonFailed(_, let request): answered(.comparison, request)
    case .notebookLoaded(_, _, _, let request): answered(.notebook, request)
    case .speakersRead, .quotesMarked, .watchesCounted, .linesLoaded, .libraryOpened, .holdingsLoaded, .holdingsChanged,
      .holdingsReplaced, .filtersReplaced,
      .changeSaved,
      .changeFailed, .noteDiffers, .speakersSuggested, .progressed, .thingsSetAside, .feedsSetAside, .themeLoaded,
      .themeFailed, .noticed:
      break
    }
  }

  private mutating func ask(_ kind: Kind, _ request: RequestID) {
    questions.insert(Question(kind: kind, request: request))
  }

  private mutating func answered(_ kind: Kind, _ request: RequestID) {
    questions.remove(Question(kind: kind, request: request))
  }
}
