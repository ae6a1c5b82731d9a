import Analysis
import Analysis
import Glibc
import Ingest
import News

/// One of those who read, ingest and analyse.
struct Worker: ~Copyable {
  /// What is done with an article while it is at hand.
  typealias Observe = @Sendable (ArticleRow, AnnotatedArticle) -> Void

  /// How much of standard input is read, in bytes; all of it is kept.
  static let mostKept = 256 << 20
  /// How long an idle worker waits before it looks whether something is to be handed over.
  private static let idleMilliseconds = 20

  private let queue: FileQueue
  private let ledger: Ledger
  private let stop: StopSignal
  private let atlas: Atlas?
  private let observe: Observe?
  private var window = ArticleWindow()

  init(queue: FileQueue, ledger: Ledger, stop: StopSignal, atlas: Atlas?, observe: Observe?) {
    self.queue = queue
    self.ledger = ledger
    self.stop = stop
    self.atlas = atlas
    self.observe = observe
  }

  /// Works until there is nothing more to read.
  consuming func work() {
    while !stop.isGiven {
      ledger.deliverIfDue()
      switch queue.next(waitingAtMost: ledger.isHoldingBack ? Self.idleMilliseconds : nil) {
      case .item(let item): read(item)
      case .nothingYet: continue
      case .end: return
      }
    }
  }

  private mutating func read(_ item: FileQueue.Item) {
    switch item {
    case .files(let folder, let names):
      for name in names.split(separator: 0) where !stop.isGiven {
        readFile(SourcePath(bytes: folder + name), isNamed: false)
      }
    case .named(let path): readFile(path, isNamed: true)
    case .standardInput: readStream(0, as: .standardInput)
    case .sample(let name, let text): readSample(text, as: .sample(name))
    }
  }

  private mutating func readFile(_ path: SourcePath, isNamed: Bool) {
    var size = 0
    do throws(Obstacle) {
      let file = try OpenFile(path, isNamed: isNamed)
      if file.isStream { return readStream(file.descriptor, as: .file(path.shown)) }
      var number: Int32?
      let source = Shelf.Source.file(path, isNamed: isNamed)
      try window.cut(
        expecting: file.size,
        read: { buffer throws(Obstacle) in
          let count = try file.read(into: buffer)
          size += count
          return count
        },
        take: { [ledger, stop, atlas, observe] article in
          Self.enter(article, of: source, as: &number, ledger: ledger, atlas: atlas, observe: observe)
          return !stop.isGiven
        }
      )
    } catch {
      ledger.setAside(path.shown, error)
    }
    ledger.finishedFile(bytes: size)
    ledger.deliverIfDue()
  }

  private mutating func readStream(_ descriptor: Int32, as origin: Origin.Source) {
    var size = 0
    cutKept(expecting: 0, as: origin) { [ledger, stop] buffer throws(Obstacle) in
      guard size < Self.mostKept else { throw .tooLong(limit: Self.mostKept) }
      while stop.waits(for: descriptor, before: { ledger.deliverIfDue(evenEarly: true) }) {
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        size += max(0, count)
        if count >= 0 { return count }
        if errno != EINTR, errno != EAGAIN { throw Obstacle(code: errno, isNamed: true) }
      }
      return 0
    }
    ledger.finishedFile(bytes: size)
  }

  private mutating func readSample(_ text: [UInt8], as origin: Origin.Source) {
    var taken = 0
    cutKept(expecting: text.count, as: origin) { buffer in
      let count = min(buffer.count, text.count - taken)
      buffer.copyBytes(from: text[taken..<taken + count])
      taken += count
      return count
    }
    ledger.finishedFile(bytes: taken)
  }

  /// Cuts a stream that cannot be read twice; each of its articles is kept.
  private mutating func cutKept(expecting size: Int, as origin: Origin.Source, read: ArticleWindow.Read) {
    do throws(Obstacle) {
      try window.cut(expecting: size, read: read) { [ledger, stop, atlas, observe] article in
        var number: Int32?
        let bytes = (try? article.get()).map { Array($0.bytes) } ?? []
        let source = Shelf.Source.kept(origin, bytes: bytes)
        Self.enter(article, of: source, as: &number, ledger: ledger, atlas: atlas, observe: observe)
        return !stop.isGiven
      }
    } catch {
      ledger.setAside(Origin(origin).description, error)
    }
  }

  private static func enter(
    _ article: Result<RawArticle, Obstacle>,
    of source: Shelf.Source,
    as number: inout Int32?,
    ledger: Ledger,
    atlas: Atlas?,
    observe: Observe?
  ) {
    switch article {
    case .failure(let obstacle): ledger.setAside(source.name, obstacle)
    case .success(let raw):
      let known = number ?? ledger.source(source)
      number = known
      var place = raw.place
      place.source = known
      let annotated = RawArticle.annotated(raw.bytes, at: place, of: source.origin, atlas: atlas)
      let row = ledger.enter(annotated, at: place)
      if annotated.annotations.isCut { ledger.setAside(source.name, .tooMuchFound(limit: Analyst.mostFound)) }
      observe?(row, annotated)
      ledger.deliverIfDue()
    }
  }
}
