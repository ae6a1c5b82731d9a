import Glibc
import Ingest
import News
import Storage

/// One of those who read, ingest, analyse, and make ready for the library.
struct ParcelReader: ~Copyable {
  /// How much of a stream is read into a library that is in memory, in bytes.
  private static let mostInMemory = 256 << 20
  /// Files that are shorter are read anew if their reading was broken off.
  private static let leastResumed = 64 << 10

  private let queue: ParcelQueue
  private let tray: Tray
  private let library: Library
  private let desk: ReadingDesk
  private var window = ByteWindow()

  init(
    library: Library,
    queue: ParcelQueue,
    tray: Tray,
    ledger: PassLedger,
    stop: StopSignal,
    rules: Rules,
    map: RecordMap,
    hands: Int
  ) {
    self.queue = queue
    self.tray = tray
    self.library = library
    desk = ReadingDesk(ledger: ledger, stop: stop, rules: rules, hands: Hands(hands, of: library), map: map)
  }

  /// Works until there is nothing more to read.
  consuming func work() {
    while !desk.stop.isGiven, let parcel = queue.next() {
      // With a map of the user's own the next reading may be another one.
      let draft = PieceDraft(of: parcel, isResumable: desk.map.isEmpty) { [tray] in tray.put($0) }
      read(parcel.content, into: draft)
      guard draft.finish() else { return }
    }
  }

  private mutating func read(_ content: Parcel.Content, into draft: PieceDraft) {
    switch content {
    case .files(let folder, let names):
      for name in names.split(separator: 0) where !desk.stop.isGiven {
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
      let begun = beginning(of: file, path)
      draft.begin(place, look: file.look, isContinued: begun != nil)
      let obstacle = take(
        place,
        look: file.look,
        begun: begun,
        descriptor: file.descriptor,
        size: file.size,
        into: draft
      ) { [descriptor = file.descriptor] buffer throws(Obstacle) in try OpenFile.read(descriptor, into: buffer) }
      withExtendedLifetime(file) {}
      draft.end(isWhole: !desk.stop.isGiven && obstacle?.isLasting != false, hadChanged: hasChanged)
    } catch {
      desk.ledger.setAside(path.shown, error)
      draft.begin(place, look: nil)
      draft.end(isWhole: false, hadChanged: false)
    }
  }

  /// How far an earlier reading of a file came, if that can be gone on with.
  private func beginning(of file: borrowing OpenFile, _ path: SourcePath) -> (reading: BegunReading, fault: String?)? {
    guard file.size >= Self.leastResumed, desk.map.isEmpty, let begun = try? library.begunReading(at: path.bytes),
      begun.reading.look.isSame(as: file.look)
    else { return nil }
    return begun
  }

  private mutating func readStream(_ descriptor: Int32, at place: Whereabouts, into draft: PieceDraft) {
    var size = 0
    let most = library.isInMemory ? Self.mostInMemory : .max
    draft.begin(place, look: nil)
    _ = take(place, look: nil, descriptor: nil, size: 0, into: draft) { [stop = desk.stop] buffer throws(Obstacle) in
      guard size < most else { throw .tooLong(limit: most) }
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
    _ = take(place, look: nil, descriptor: nil, size: text.count, into: draft) { buffer in
      let count = min(buffer.count, text.count - taken)
      buffer.copyBytes(from: text[taken..<taken + count])
      taken += count
      return count
    }
    draft.end(isWhole: true, hadChanged: false)
  }

  /// Reads a source by the door of its format; `descriptor` is nil for a stream, and `size` what it probably has.
  ///
  /// It returns the obstacle to all of it, or to the rest of it, which has been told.
  private mutating func take(
    _ place: Whereabouts,
    look: FileLook?,
    begun: (reading: BegunReading, fault: String?)? = nil,
    descriptor: Int32?,
    size: Int,
    into draft: PieceDraft,
    read: @escaping ByteWindow.Read
  ) -> Obstacle? {
    let intake = SourceIntake(place, at: desk, into: draft)
    if let begun { intake.goOn(from: begun.reading, fault: begun.fault) }
    let meter = ReadingMeter(desk.ledger, size: size)
    let counted: ByteWindow.Read = { buffer throws(Obstacle) in
      let count = try read(buffer)
      meter.count(count)
      return count
    }
    var obstacle: Obstacle?
    do throws(Obstacle) {
      window.begin(expecting: size)
      try window.fill(counted)
      guard window.count > 0 else { throw .empty }
      let format = DocumentFormat(of: window.bytes, named: place.path)
      if format == .packed {
        let source = PackedSource(
          descriptor: descriptor,
          head: Array(window.bytes),
          rest: counted,
          note: { meter.count($0) }
        )
        var archive = ArchiveDoor(desk: desk, library: library, look: look, draft: draft, intake: intake)
        try archive.read(source.unpacked(size: size), &window)
      } else {
        try Doors(map: desk.map).read(format, &window, read: counted, into: intake)
      }
    } catch {
      intake.setAside(error, at: nil)
      obstacle = error
    }
    meter.finish()
    intake.finish()
    return obstacle
  }
}

extension Whereabouts {
  /// The path by which it is known; that of a file in an archive goes on from the archive's.
  var path: [UInt8] {
    switch self {
    case .file(let path): path
    case .standardInput: Array("standard input".utf8)
    case .sample(let name): Array(name.utf8)
    case .feed(_, let entry): Array(entry.utf8)
    }
  }
}
