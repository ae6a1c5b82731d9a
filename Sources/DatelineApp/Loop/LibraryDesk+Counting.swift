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
    search(.voices, on: naming) { library, inquiry throws(LibraryFault) in
      guard let found = try self.allVoices(of: library), !inquiry.isCancelled else { return nil }
      let tally = found.voices.tally(
        of: question.kind,
        narrowing: question.narrowing,
        among: question.articles,
        limit: question.limit
      )
      if let wait = found.staleFor { self.countSpeakers(question, request, after: wait, unless: inquiry) }
      return .speakersCounted(tally, isLast: found.staleFor == nil, request: request)
    } failing: {
      .speakersCounted(VoiceTally(of: question.kind), isLast: true, request: request)
    }
  }

  /// Counts again when the library may be read again, unless something else was asked meanwhile.
  private func countSpeakers(
    _ question: VoiceQuestion,
    _ request: RequestID,
    after wait: Duration,
    unless inquiry: Inquiry
  ) {
    naming.asyncAfter(deadline: .now() + .milliseconds(Int(wait / .milliseconds(1)) + 1)) { @Sendable in
      guard !inquiry.isCancelled else { return }
      self.countSpeakers(question, request)
    }
  }

  /// Gives up counting who speaks.
  func stopCounting() {
    searches.cancel(.voices)
    voices.stop()
  }

  /// All voices; the reader is told how far the names are read.
  private func allVoices(of library: Library) throws(LibraryFault) -> (voices: Voices, staleFor: Duration?)? {
    var told = 0
    return try voices.all(of: library) { percent in
      guard percent > told else { return }
      told = percent
      self.mailbox.leave([.speakersRead(percent: percent)])
    }
  }

  func findVoice(_ names: [String], _ request: RequestID) {
    search(.voice, on: naming) { library, _ throws(LibraryFault) in
      try self.allVoices(of: library).map { .voiceFound($0.voices.articles(of: names), request: request) }
    } failing: {
      .voiceFound(ArticleSet(), request: request)
    }
  }

  /// Reads statements; articles that are damaged are left out, and the reader is told why.
  func loadLines(_ names: [String], _ ids: [ArticleID], limit: Int, _ request: RequestID) {
    search(.lines, on: counting) { library, inquiry throws(LibraryFault) in
      var reading = RepeatReading()
      let found = try library.spokenLines(of: Set(names), in: ids, limit: limit, inquiry) { lines in
        let lines = Array(lines.prefix(limit))
        self.mailbox.leave([.linesLoaded(lines, reading.read(lines), isComplete: false, request: request)])
      }
      if let found, found.illegible > 0 { self.mailbox.leave([.noticed(LibraryFault.damaged("").sentence)]) }
      return found.map { .linesLoaded($0.lines, reading.read($0.lines), isComplete: true, request: request) }
    } failing: {
      .linesLoaded([], Repeats(), isComplete: true, request: request)
    }
  }
}
