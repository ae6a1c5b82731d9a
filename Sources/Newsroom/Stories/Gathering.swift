import Analysis
import Dispatch
import News
package import Storage
import Synchronization

/// Gathers articles into stories: reads the signatures that are missing, and finds the links of what has changed.
///
/// What is done stays done when it is stopped, and the next one goes on from there.
package struct Gathering {
  private static let batch = 512

  private let library: Library
  private let workers: Int

  /// Prepares the gathering of a library's articles, on so many threads; nothing is touched yet.
  package init(library: Library, workers: Int = 2) {
    self.library = library
    self.workers = max(1, workers)
  }

  /// Works until all stories are up to date.
  ///
  /// - Parameters:
  ///   - mayGoOn: is asked before each step.
  ///   - tell: is told what has changed and how far it is; nothing if there is nothing to do.
  /// - Returns: whether it came to the end.
  @discardableResult
  package func run(mayGoOn: () -> Bool, tell: @escaping (Bulletin) -> Void) -> Bool {
    var told = Told(tell)
    var isDone = false
    do throws(LibraryFault) {
      isDone = try sign(mayGoOn, &told)
      if isDone { isDone = try link(mayGoOn, &told) }
    } catch {
      told.progress.failure = error.sentence
      isDone = true
    }
    told.finish()
    return isDone
  }

  /// What it tells, not too often.
  private struct Told {
    var progress = Progress()
    private var pace = BatchPace()
    private let tell: (Bulletin) -> Void

    init(_ tell: @escaping (Bulletin) -> Void) {
      self.tell = tell
      progress.task = .gathering
      progress.isWalked = true
    }

    mutating func went(_ count: Int) {
      progress.read += count
      progress.seconds = pace.seconds
      guard pace.millisecondsToProgress == 0 else { return }
      pace.progressIsTold()
      tell(.progress(progress))
    }

    func change(_ bulletin: Bulletin) { tell(bulletin) }

    mutating func finish() {
      guard progress.found > 0 || progress.failure != nil else { return }
      progress.seconds = pace.seconds
      progress.isFinished = true
      tell(.progress(progress))
    }
  }

  /// Reads the signatures of articles that have none; false if it was stopped.
  private func sign(_ mayGoOn: () -> Bool, _ told: inout Told) throws(LibraryFault) -> Bool {
    let version = StoryReader.version
    let missing = try library.unsigned(version: version, limit: .max)
    told.progress.found += missing.count
    for start in stride(from: 0, to: missing.count, by: Self.batch) {
      guard mayGoOn() else { return false }
      let articles = Array(missing[start..<min(start + Self.batch, missing.count)])
      try library.sign(signatures(of: articles), version: version)
      told.went(articles.count)
    }
    return true
  }

  /// Finds the links of what has changed, and puts the stories together; false if it was stopped.
  private func link(_ mayGoOn: () -> Bool, _ told: inout Told) throws(LibraryFault) -> Bool {
    let due = try library.dueStories()
    guard !due.isEmpty else { return true }
    told.progress.found += due.count
    var isDone = true
    for start in stride(from: 0, to: due.count, by: workers) {
      guard mayGoOn() else {
        isDone = false
        break
      }
      let blocks = Array(due[start..<min(start + workers, due.count)])
      for (block, links) in zip(blocks, try links(of: blocks)) { try library.keep(links, of: block) }
      told.went(blocks.count)
    }
    let changes = try library.settleStories()
    if !changes.isEmpty { told.change(.changed(changes)) }
    return isDone
  }

  /// The links of some blocks, each found on a thread of its own.
  private func links(of blocks: [DueStories]) throws(LibraryFault) -> [[StoryLink]] {
    let found = Mutex<[Result<[StoryLink], LibraryFault>?]>(Array(repeating: nil, count: blocks.count))
    DispatchQueue.concurrentPerform(iterations: blocks.count) { place in
      let links: Result<[StoryLink], LibraryFault>
      do throws(LibraryFault) {
        links = .success(StoryFinder.links(of: try library.storyMembers(of: blocks[place])))
      } catch {
        links = .failure(error)
      }
      found.withLock { $0[place] = links }
    }
    var all: [[StoryLink]] = []
    for links in found.withLock({ $0 }) { all.append(try links?.get() ?? []) }
    return all
  }

  /// Signatures of stored articles; one that has gone has none, one that is damaged an empty one.
  private func signatures(
    of articles: [ArticleID]
  ) -> [(id: ArticleID, content: ContentID, marks: StorySignature)] {
    let next = Atomic(0)
    let made = Mutex<[(id: ArticleID, content: ContentID, marks: StorySignature)]>([])
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let place = next.add(1, ordering: .relaxed).oldValue
        guard place < articles.count else { return }
        let id = articles[place]
        guard let content = try? library.content(of: id) else { continue }
        let stored = try? library.article(id)
        let marks = stored.map { StoryReader.signature(of: $0) } ?? StorySignature([])
        made.withLock { $0.append((id, content, marks)) }
      }
    }
    return made.withLock { $0 }.sorted { $0.id < $1.id }
  }
}
