import News
import Reading

/// The moments that the loop waits for when no input comes: to fetch what the reader rests at, to tell of a
/// mistake in a filter, to call an article read.
struct Moments {
  /// How long a reader who moves down the list stays at a row before its article is fetched: below what one sees, so
  /// that it seems at once, and above the pace of a held key, so that the list never waits for texts nobody reads.
  private static let rest = Duration.milliseconds(80)

  /// How long a reader who types a filter stops before it is told what is wrong where the caret is.
  private static let pause = Duration.seconds(1)

  private let clock = ContinuousClock()
  private var lastInput: ContinuousClock.Instant
  private var reading: (article: ArticleID, until: ContinuousClock.Instant)?

  init() {
    lastInput = clock.now
  }

  /// Notes that the reader did something.
  mutating func noteInput() {
    lastInput = clock.now
  }

  /// How long to wait at most for something to happen; nil for without end.
  ///
  /// Call it once after every round: it also notes since when the present article has been open.
  mutating func timeout(of session: Session) -> Duration? {
    note(session.dwelling, for: session.readSeconds)
    let ends = [
      session.isBrowsing ? lastInput + Self.rest : nil, session.isWithholding ? lastInput + Self.pause : nil,
      reading?.until,
    ].compactMap(\.self)
    return ends.min().map { max(.zero, clock.now.duration(to: $0)) }
  }

  /// What is due now; the session is told, and says what must happen.
  mutating func effects(of session: inout Session) -> [Effect] {
    var effects: [Effect] = []
    if session.isBrowsing, clock.now >= lastInput + Self.rest { effects += session.rest() }
    if session.isWithholding, clock.now >= lastInput + Self.pause { session.speakUp() }
    if let reading, reading.article == session.dwelling, clock.now >= reading.until {
      self.reading = nil
      effects += session.stay()
    }
    return effects
  }

  private mutating func note(_ article: ArticleID?, for seconds: Double?) {
    guard let article, let seconds else {
      reading = nil
      return
    }
    guard reading?.article != article else { return }
    reading = (article, clock.now + .seconds(seconds))
  }
}
