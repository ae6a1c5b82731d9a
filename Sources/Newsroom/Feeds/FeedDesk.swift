import Ingest
import News
import Storage
import Wire

/// Takes what comes of a round of feeds, stores it, and keeps a report a feed.
///
/// It belongs to one thread.
final class FeedDesk {
  let library: Library
  let rules: Rules
  let press: TextPress
  let now: Int
  let tell: (Bulletin) -> Void
  private let pace = BatchPace()
  var progress = Progress()
  var reports: [FeedReport]
  var pages: FeedPages
  /// The library refuses: nothing more is taken.
  private var failure: LibraryFault?
  private var isStopped = false

  init(_ feeds: [StoredFeed], library: Library, rules: Rules, now: Int, tell: @escaping (Bulletin) -> Void) {
    self.library = library
    self.rules = rules
    self.now = now
    self.tell = tell
    press = library.press()
    reports = feeds.map(FeedReport.init)
    pages = FeedPages(firstNumber: feeds.count)
    progress.task = .fetching
    progress.found = feeds.count
    progress.isWalked = true
    tell(.progress(progress))
  }

  /// Takes what came of a request, a feed's by its place in the round; returns what else is to be fetched.
  func take(_ number: Int, _ outcome: Result<FetchAnswer, FetchFault>) -> [FetchRequest] {
    guard failure == nil else { return [] }
    if case .success(let answer) = outcome { progress.bytes += answer.body.count }
    if case .failure(.stopped) = outcome { isStopped = true }
    var requests: [FetchRequest] = []
    do throws(LibraryFault) {
      if let page = pages.take(number) {
        try take(page, outcome)
      } else if reports.indices.contains(number) {
        switch outcome {
        case .success(let answer): requests = try take(answer, of: number)
        case .failure(let fault): try fail(number, fault.sentence, fault)
        }
      }
    } catch {
      failure = error
    }
    progress.read += 1
    progress.found += requests.count
    progress.seconds = pace.seconds
    tell(.progress(progress))
    return requests
  }

  /// Tells the end; the reports.
  func finish() -> [FeedReport] {
    progress.seconds = pace.seconds
    progress.isFinished = true
    progress.isStopped = isStopped
    progress.failure = failure?.sentence
    tell(.progress(progress))
    return reports
  }

  private func take(_ answer: FetchAnswer, of number: Int) throws(LibraryFault) -> [FetchRequest] {
    var requests: [FetchRequest] = []
    if answer.isUnchanged {
      reports[number].isUnchanged = true
    } else {
      switch FeedDocument(answer.body, contentType: answer.contentType, base: answer.address.text) {
      case .feed(let feed):
        requests = try take(feed, of: number)
        let title = reports[number].feed.title ?? reports[number].feed.name
        for shortcoming in feed.shortcomings { setAside(SetAside(source: title, reason: shortcoming)) }
      case .page:
        try fail(number, "it is a web page, not a feed", nil)
        return []
      case .other:
        try fail(number, "it is no feed", nil)
        return []
      }
    }
    var feed = reports[number].feed
    if let moved = answer.moved, moved.whole != feed.address {
      feed.address = moved.whole
      reports[number].moved = moved.text
    }
    if !answer.isUnchanged {
      let isWhole = pages.keep(tag: answer.tag, modified: answer.modified, of: number)
      (feed.tag, feed.modified) = isWhole ? (answer.tag, answer.modified) : (nil, nil)
    }
    (feed.fetched, feed.due) = (now, FeedSchedule.afterSuccess(at: now))
    (feed.failures, feed.fault) = (0, nil)
    try save(feed, as: number)
    return requests
  }

  /// Notes why a feed did not come; what only we are to blame for is not held against it.
  private func fail(_ number: Int, _ sentence: String, _ fault: FetchFault?) throws(LibraryFault) {
    guard fault != .stopped else {
      reports[number].isStopped = true
      return
    }
    reports[number].fault = sentence
    guard fault?.isOurs != true else { return }
    var feed = reports[number].feed
    feed.failures = min(feed.failures, 1_000) + 1
    feed.fault = sentence
    feed.due = FeedSchedule.after(fault, failures: feed.failures, at: now)
    setAside(SetAside(source: feed.title ?? feed.name, reason: sentence))
    try save(feed, as: number)
  }

  /// Tells of something that did not come.
  func setAside(_ thing: SetAside) {
    progress.setAside += 1
    tell(.setAside([thing]))
  }

  /// Keeps what is known of a feed now.
  func save(_ feed: StoredFeed, as number: Int) throws(LibraryFault) {
    reports[number].feed = feed
    try library.save(feed)
  }
}
