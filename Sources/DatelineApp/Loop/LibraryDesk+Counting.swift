import Catalog
import Dispatch
import News
import Reading
import Storage

/// What takes longer to count than a frame: pairs of countries, and who says what.
extension LibraryDesk {
  func countPairs(_ facets: FacetSets, _ articles: ArticleSet, _ request: RequestID) {
    let inquiry = searches.begin(.pairs)
    counting.async { @Sendable in
      guard !inquiry.isCancelled else { return }
      self.mailbox.leave([.pairsCounted(CountryPairs(of: facets, among: articles), request: request)])
    }
  }

  func countSpeakers(_ question: VoiceQuestion, _ request: RequestID) {
    search(.voices, on: counting) { library, inquiry throws(LibraryFault) in
      let voices = try self.voices.all(of: library)
      guard !inquiry.isCancelled else { return nil }
      let tally = voices.tally(
        of: question.kind,
        narrowing: question.narrowing,
        among: question.articles,
        limit: question.limit
      )
      return .speakersCounted(tally, request: request)
    } failing: {
      .speakersCounted(VoiceTally(of: question.kind), request: request)
    }
  }

  func findVoice(_ names: [String], _ request: RequestID) {
    search(.voice, on: counting) { library, _ throws(LibraryFault) in
      .voiceFound(try self.voices.all(of: library).articles(of: names), request: request)
    } failing: {
      .voiceFound(ArticleSet(), request: request)
    }
  }

  /// Reads statements; articles that are damaged are left out, and the reader is told why.
  func loadLines(_ names: [String], _ ids: [ArticleID], limit: Int, _ request: RequestID) {
    search(.lines, on: counting) { library, inquiry throws(LibraryFault) in
      let found = try library.spokenLines(of: Set(names), in: ids, limit: limit, inquiry) { lines in
        self.mailbox.leave([.linesLoaded(lines, isComplete: false, request: request)])
      }
      if let found, found.illegible > 0 { self.mailbox.leave([.noticed(LibraryFault.damaged("").sentence)]) }
      return found.map { .linesLoaded($0.lines, isComplete: true, request: request) }
    } failing: {
      .linesLoaded([], isComplete: true, request: request)
    }
  }
}
