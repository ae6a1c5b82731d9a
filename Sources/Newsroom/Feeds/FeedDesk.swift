import Catalog
import Ingest
import News
import Storage
import Wire

/// Takes what comes of a round of feeds, stores it, and keeps a report a feed.
///
/// It belongs to one thread.
final class FeedDesk {
  /// The most entries that are read of one feed at a time.
  private static let mostEntries = 2_000

  private let library: Library
  private let rules: Rules
  private let press: TextPress
  private let now: Int
  private let tell: (Bulletin) -> Void
  private let pace = BatchPace()
  private var progress = Progress()
  private var reports: [FeedReport]
  /// The library refuses: nothing more is taken.
  private var failure: LibraryFault?

  init(_ feeds: [StoredFeed], library: Library, rules: Rules, now: Int, tell: @escaping (Bulletin) -> Void) {
    self.library = library
    self.rules = rules
    self.now = now
    self.tell = tell
    press = library.press()
    reports = feeds.map(FeedReport.init)
    progress.task = .fetching
    progress.found = feeds.count
    progress.isWalked = true
    tell(.progress(progress))
  }

  /// Takes what came of a feed, by its place in the round.
  func take(_ number: Int, _ outcome: Result<FetchAnswer, FetchFault>) {
    guard failure == nil, reports.indices.contains(number) else { return }
    do throws(LibraryFault) {
      switch outcome {
      case .success(let answer): try take(answer, of: number)
      case .failure(let fault): try fail(number, fault.sentence, fault)
      }
    } catch {
      failure = error
    }
    progress.read += 1
    progress.seconds = pace.seconds
    tell(.progress(progress))
  }

  /// Tells the end; the reports.
  func finish() -> [FeedReport] {
    progress.seconds = pace.seconds
    progress.isFinished = true
    progress.isStopped = reports.contains { $0.fault == FetchFault.stopped.sentence }
    progress.failure = failure?.sentence
    tell(.progress(progress))
    return reports
  }
}

// Answers.
extension FeedDesk {
  private func take(_ answer: FetchAnswer, of number: Int) throws(LibraryFault) {
    progress.bytes += answer.body.count
    if !answer.isUnchanged {
      switch FeedDocument(answer.body, contentType: answer.contentType, base: answer.address.text) {
      case .feed(let feed): try take(feed, of: number)
      case .page: return try fail(number, "it is a web page, not a feed", nil)
      case .other: return try fail(number, "it is no feed", nil)
      }
    }
    var feed = reports[number].feed
    if let moved = answer.moved, moved.whole != feed.address {
      feed.address = moved.whole
      reports[number].moved = moved.text
    }
    if !answer.isUnchanged { (feed.tag, feed.modified) = (answer.tag, answer.modified) }
    (feed.fetched, feed.due) = (now, FeedSchedule.afterSuccess(at: now))
    (feed.failures, feed.fault) = (0, nil)
    try save(feed, as: number)
  }

  /// Stores the entries that are new or otherwise than before.
  private func take(_ feed: Feed, of number: Int) throws(LibraryFault) {
    let stored = reports[number].feed
    if stored.title == nil, !feed.title.isEmpty { reports[number].feed.title = feed.title }
    reports[number].feed.site = feed.link ?? stored.site
    var keys: Set<String> = []
    let named = feed.entries.prefix(Self.mostEntries).map { (name: EntryName(of: $0), entry: $0) }
      .filter { keys.insert($0.name.key).inserted }
    let looks = try library.knownEntries(named.map(\.name.key), of: stored)
    var deposits: [FileDeposit] = []
    // The newest stands first in a feed, and gets the highest number.
    for (name, entry) in named.reversed() {
      let look = looks[name.key]
      guard look?.inode != name.mark else {
        reports[number].known += 1
        continue
      }
      deposits.append(deposit(entry.article(of: feed), name, of: stored))
    }
    let tally = try store(deposits)
    reports[number].new += tally.new
    reports[number].updated += tally.updated
    reports[number].known += tally.known
  }

  private func deposit(_ article: Article, _ name: EntryName, of feed: StoredFeed) -> FileDeposit {
    let annotated = rules.annotated(article, from: Origin(.feed(feed.name)))
    return FileDeposit(
      place: .feed(feed.name, entry: name.key),
      look: FileLook(size: article.text.count, modified: 0, inode: name.mark, device: 0),
      articles: [Deposit(annotated, analysis: rules.version, press: press)]
    )
  }

  private func store(_ deposits: [FileDeposit]) throws(LibraryFault) -> IntakeTally {
    guard !deposits.isEmpty else { return IntakeTally() }
    let (changes, tally) = try library.take(deposits)
    progress.articles += deposits.count
    progress.added += tally.new + tally.updated
    progress.updated += tally.updated
    if !changes.isEmpty { tell(.changed(changes)) }
    return tally
  }

  /// Notes why a feed did not come; what only we are to blame for is not held against it.
  private func fail(_ number: Int, _ sentence: String, _ fault: FetchFault?) throws(LibraryFault) {
    reports[number].fault = sentence
    guard fault?.isOurs != true else { return }
    var feed = reports[number].feed
    feed.failures = min(feed.failures, 1_000) + 1
    feed.fault = sentence
    feed.due = FeedSchedule.after(fault, failures: feed.failures, at: now)
    progress.setAside += 1
    tell(.setAside([SetAside(source: feed.title ?? feed.name, reason: sentence)]))
    try save(feed, as: number)
  }

  private func save(_ feed: StoredFeed, as number: Int) throws(LibraryFault) {
    reports[number].feed = feed
    try library.save(feed)
  }
}
