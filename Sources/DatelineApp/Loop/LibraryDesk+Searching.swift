import Dispatch
import Catalog
import Reading
import Storage

/// What only the texts can answer. A newer question of the same kind makes an older one idle: it gets no answer.
extension LibraryDesk {
  func resolve(_ terms: [TextTerm], _ request: RequestID) {
    search(.terms) { library, inquiry throws(LibraryFault) in
      let found = try library.resolve(terms, inquiry) { found in
        self.mailbox.leave([.termsResolved(found, isComplete: false, request: request)])
      }
      return found.map { .termsResolved($0, isComplete: true, request: request) }
    } failing: {
      .termsResolved([:], isComplete: true, request: request)
    }
  }

  func rank(_ words: String, _ request: RequestID) {
    search(.ranking) { library, inquiry throws(LibraryFault) in
      try library.rank(TypedSearch(words).terms, inquiry).map { .ranked($0, request: request) }
    } failing: {
      .ranked([], request: request)
    }
  }

  func findRows(_ words: String, _ request: RequestID) {
    search(.rows) { library, inquiry throws(LibraryFault) in
      let found = try library.findRows(words, inquiry) { found in
        self.mailbox.leave([.rowsFound(found, isComplete: false, request: request)])
      }
      return found.map { .rowsFound($0, isComplete: true, request: request) }
    } failing: {
      .rowsFound(ArticleSet(), isComplete: true, request: request)
    }
  }

  func suggestSpeakers(_ prefix: String, _ request: RequestID) {
    search(.speakers) { library, inquiry throws(LibraryFault) in
      try library.speakers(beginning: prefix, inquiry).map { speakers in
        .speakersSuggested(
          speakers.map { SpeakerSuggestion(name: $0.name, articles: $0.articles) },
          request: request
        )
      }
    } failing: {
      .speakersSuggested([], request: request)
    }
  }

  /// Answers a question; one that fails is answered with nothing found, and the reader is told why.
  func search(
    _ kind: Searches.Kind,
    on queue: DispatchQueue? = nil,
    _ answer: @escaping @Sendable (Library, Inquiry) throws(LibraryFault) -> Outcome?,
    failing: @escaping @Sendable () -> Outcome
  ) {
    let inquiry = searches.begin(kind)
    (queue ?? searching).async { @Sendable in
      guard !inquiry.isCancelled else { return }
      do throws(LibraryFault) {
        guard let outcome = try answer(try self.door.library().library, inquiry) else { return }
        self.mailbox.leave([outcome])
      } catch {
        self.mailbox.leave([failing(), .noticed(Self.notice("The search ended", error.sentence))])
      }
    }
  }
}
