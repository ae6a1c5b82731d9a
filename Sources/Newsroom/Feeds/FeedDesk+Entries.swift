import Catalog
import Ingest
import News
import Storage
import Wire

/// The entries of feeds, by the feeds' own text or by the pages behind them.
extension FeedDesk {
  /// The most entries that are read of one feed at a time.
  private static let mostEntries = 2_000

  /// Stores the entries that are new or otherwise than before; those whose pages are wanted wait for them.
  func take(_ feed: Feed, of number: Int) throws(LibraryFault) -> [FetchRequest] {
    let stored = reports[number].feed
    if stored.title == nil, !feed.title.isEmpty { reports[number].feed.title = feed.title }
    reports[number].feed.site = feed.link ?? stored.site
    var keys: Set<String> = []
    let named = feed.entries.prefix(Self.mostEntries).map { (name: EntryName(of: $0), entry: $0) }
      .filter { keys.insert($0.name.key).inserted }
    let looks = try library.knownEntries(named.map(\.name.key), of: stored)
    var deposits: [FileDeposit] = []
    var requests: [FetchRequest] = []
    // The newest stands first in a feed, and gets the highest number.
    for (name, entry) in named.reversed() {
      let look = looks[name.key]
      let isCurrent = look?.inode == name.mark
      let page = EntryPage(
        name: name,
        entry: entry,
        feed: feed,
        number: number,
        quest: look.flatMap { isCurrent ? PageQuest($0) : nil } ?? .unwanted
      )
      if stored.isFull, page.quest.isOpen, let request = pages.request(page, of: stored) {
        requests.append(request)
      } else {
        if isCurrent { reports[number].known += 1 } else { deposits.append(deposit(page.own, of: page, .unwanted)) }
      }
    }
    try store(deposits, of: number)
    return requests
  }

  /// Stores an entry by its page, or by what the feed says of it if there is no page.
  func take(_ page: EntryPage, _ outcome: Result<FetchAnswer, FetchFault>) throws(LibraryFault) {
    var (article, quest, reason) = (page.own, PageQuest.settled, String?.none)
    var hasPage = false
    switch outcome {
    case .success(let answer):
      switch page.reading(of: answer) {
      case .article(let whole, let shortcoming): (article, reason, hasPage) = (whole, shortcoming, true)
      case .nothing(let why): reason = why
      }
    case .failure(let fault):
      quest = page.quest.after(fault)
      guard !fault.isOurs, !fault.isWait else { break }
      reason = fault.sentence + (quest.isOpen ? "; it is asked for again with the next fetch" : "")
      if fault.retryAfter != nil { try wait(after: fault, page.number) }
    }
    if hasPage { reports[page.number].pages += 1 }
    if quest.isOpen { pages.miss(page) }
    if let reason { setAside(reason, of: page) }
    try store([deposit(article, of: page, quest)], of: page.number)
    guard let (tag, modified) = pages.validators(of: page.number) else { return }
    var feed = reports[page.number].feed
    (feed.tag, feed.modified) = (tag, modified)
    try save(feed, as: page.number)
  }

  /// A server that asks to be left alone is: its feed is not asked before, since pages would follow.
  private func wait(after fault: FetchFault, _ number: Int) throws(LibraryFault) {
    var feed = reports[number].feed
    feed.due = max(feed.due, FeedSchedule.after(fault, failures: 1, at: now))
    try save(feed, as: number)
  }

  private func setAside(_ reason: String, of page: EntryPage) {
    let feed = reports[page.number].feed
    let thing = SetAside(source: feed.title ?? feed.name, place: "the page of “\(page.entry.title)”", reason: reason)
    reports[page.number].setAside.append(thing)
    setAside(thing)
  }

  private func deposit(_ article: Article, of page: EntryPage, _ quest: PageQuest) -> FileDeposit {
    let feed = reports[page.number].feed
    let annotated = rules.annotated(article, from: Origin(.feed(feed.name)))
    return FileDeposit(
      place: .feed(feed.name, entry: page.name.key),
      look: FileLook(size: article.text.count, modified: quest.number, inode: page.name.mark, device: 0),
      articles: [rules.deposit(annotated, press: press)]
    )
  }

  private func store(_ deposits: [FileDeposit], of number: Int) throws(LibraryFault) {
    guard !deposits.isEmpty else { return }
    let (changes, tally) = try library.take(deposits)
    progress.articles += deposits.count
    progress.added += tally.new + tally.updated
    progress.updated += tally.updated
    reports[number].new += tally.new
    reports[number].updated += tally.updated
    reports[number].known += tally.known
    if !changes.isEmpty { tell(.changed(changes)) }
  }
}
