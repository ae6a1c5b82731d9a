import Analysis
import Glibc
import Ingest
import News
import Storage

/// One of those who read, ingest, analyse, and make ready for the library.
struct ParcelReader: ~Copyable {
  /// How much of a stream is read, in bytes.
  static let mostStreamed = 256 << 20

  private let queue: ParcelQueue
  private let tray: Tray
  private let ledger: PassLedger
  private let stop: StopSignal
  private let rules: Rules
  private let press: TextPress
  private var window = ArticleWindow()

  init(library: Library, queue: ParcelQueue, tray: Tray, ledger: PassLedger, stop: StopSignal, rules: Rules) {
    self.queue = queue
    self.tray = tray
    self.ledger = ledger
    self.stop = stop
    self.rules = rules
    press = library.press()
  }

  /// Works until there is nothing more to read.
  consuming func work() {
    while !stop.isGiven, let parcel = queue.next() {
      let draft = PieceDraft(of: parcel) { [tray] in tray.put($0) }
      read(parcel.content, into: draft)
      guard draft.finish() else { return }
    }
  }

  private mutating func read(_ content: Parcel.Content, into draft: PieceDraft) {
    switch content {
    case .files(let folder, let names):
      for name in names.split(separator: 0) where !stop.isGiven {
        readFile(SourcePath(bytes: folder + name), isNamed: false, hasChanged: false, into: draft)
      }
    case .file(let path, let isNamed, let hasChanged):
      readFile(path, isNamed: isNamed, hasChanged: hasChanged, into: draft)
    case .standardInput(let place): readStream(0, at: place, into: draft)
    case .sample(let name, let text): readSample(text, at: .sample(name), into: draft)
    case .vanished(let files): draft.enter(vanished: files)
    }
  }

  private mutating func readFile(_ path: SourcePath, isNamed: Bool, hasChanged: Bool, into draft: PieceDraft) {
    let place = Whereabouts.file(path.bytes)
    do throws(Obstacle) {
      let file = try OpenFile(path, isNamed: isNamed)
      if file.isStream { return readStream(file.descriptor, at: place, into: draft) }
      draft.begin(place, look: file.look)
      let obstacle = cut(expecting: file.size, at: place, into: draft) { buffer throws(Obstacle) in
        try file.read(into: buffer)
      }
      draft.end(isWhole: !stop.isGiven && obstacle?.isLasting != false, hadChanged: hasChanged)
    } catch {
      ledger.setAside(path.shown, error)
      draft.begin(place, look: nil)
      draft.end(isWhole: false, hadChanged: false)
    }
  }

  private mutating func readStream(_ descriptor: Int32, at place: Whereabouts, into draft: PieceDraft) {
    var size = 0
    draft.begin(place, look: nil)
    _ = cut(expecting: 0, at: place, into: draft) { [stop] buffer throws(Obstacle) in
      guard size < Self.mostStreamed else { throw .tooLong(limit: Self.mostStreamed) }
      // What has been read shall be seen before one waits for more.
      while stop.waits(for: descriptor, before: { _ = draft.flush() }) {
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        size += max(0, count)
        if count >= 0 { return count }
        if errno != EINTR, errno != EAGAIN { throw Obstacle(code: errno, isNamed: true) }
      }
      return 0
    }
    draft.end(isWhole: true, hadChanged: false)
  }

  private mutating func readSample(_ text: [UInt8], at place: Whereabouts, into draft: PieceDraft) {
    var taken = 0
    draft.begin(place, look: nil)
    _ = cut(expecting: text.count, at: place, into: draft) { buffer in
      let count = min(buffer.count, text.count - taken)
      buffer.copyBytes(from: text[taken..<taken + count])
      taken += count
      return count
    }
    draft.end(isWhole: true, hadChanged: false)
  }

  /// Cuts a file into articles, and makes each ready for the library.
  ///
  /// - Returns: the obstacle to all of it, or to the rest of it; it has been told.
  private mutating func cut(
    expecting size: Int,
    at place: Whereabouts,
    into draft: PieceDraft,
    read: ArticleWindow.Read
  ) -> Obstacle? {
    let name = Origin(place.origin).description
    var bytes = 0
    defer { ledger.note { [bytes] in $0.bytes += bytes } }
    do throws(Obstacle) {
      try window.cut(
        expecting: size,
        read: { buffer throws(Obstacle) in
          let count = try read(buffer)
          bytes += count
          return count
        },
        take: { [ledger, stop, rules, press] article in
          switch article {
          case .failure(let obstacle):
            ledger.setAside(name, obstacle)
            draft.note(obstacle)
          case .success(let raw):
            let annotated = raw.annotated(of: place.origin, atlas: rules.atlas)
            if annotated.annotations.isCut {
              ledger.setAside(name, .tooMuchFound(limit: Analyst.mostFound))
              draft.note(.tooMuchFound(limit: Analyst.mostFound))
            }
            let deposit = Deposit(annotated, start: raw.offset, analysis: rules.version, press: press)
            guard draft.add(deposit) else { return false }
          }
          return !stop.isGiven
        }
      )
      return nil
    } catch {
      ledger.setAside(name, error)
      draft.note(error)
      return error
    }
  }
}
