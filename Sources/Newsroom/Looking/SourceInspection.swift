import Dispatch
package import Ingest
package import News
package import Storage

/// Looks at a file as if it were taken in, and keeps nothing of it.
package struct SourceInspection: Sendable {
  /// A file in an archive, or the file itself, and how many articles came of it.
  package struct Part: Sendable {
    package let name: String
    package let articles: Int
  }

  /// So much of a file is held to look at how it is understood.
  private static let mostHeld = 16 << 20
  /// So many files of an archive are looked at closely.
  private static let mostMembers = 4
  private static let mostParts = 1_000

  /// What it and what is in it are taken for, the file itself first.
  package private(set) var looks: [SourceLook] = []
  /// What articles came from, the first thousand.
  package private(set) var parts: [Part] = []
  /// How many articles there are in what was read.
  package private(set) var articles = 0
  package private(set) var setAside: [SetAside] = []
  /// How many bytes were read, and whether these were all.
  package private(set) var bytes = 0
  package private(set) var isWhole = true

  private let path: SourcePath
  private let map: RecordMap

  /// Looks at a file.
  ///
  /// - Parameters:
  ///   - path: a file; what is no file is only set aside.
  ///   - map: what the user says of the fields of dumps.
  ///   - examples: how many articles are explained.
  ///   - most: how many bytes of it are read at most.
  ///   - tell: is told now and then how far it is; false stops.
  /// - Throws: `LibraryFault` if no library can be made in memory.
  package init(
    of path: String,
    map: RecordMap = RecordMap(),
    examples: Int = 3,
    most: Int = .max,
    tell: (Progress) -> Bool = { _ in true }
  ) throws(LibraryFault) {
    self.path = SourcePath(path).canonical
    self.map = map
    // A fault of the file is told by the reading of it.
    try? look(examples)
    try read(most, tell)
  }

  private mutating func look(_ examples: Int) throws(Obstacle) {
    let file = try OpenFile(path, isNamed: true)
    guard !file.isStream else { return }
    var window = ByteWindow()
    window.begin(expecting: file.size)
    let read: ByteWindow.Read = { [descriptor = file.descriptor] buffer throws(Obstacle) in
      try OpenFile.read(descriptor, into: buffer)
    }
    let isAll = Self.hold(&window, read)
    looks.append(look(at: window.bytes, isAll, named: path.bytes, examples))
    if DocumentFormat(of: window.bytes, named: path.bytes) == .packed {
      let source = PackedSource(descriptor: file.descriptor, head: Array(window.bytes), rest: read, note: { _ in })
      try look(into: source.unpacked(size: file.size), &window, examples)
    }
    withExtendedLifetime(file) {}
  }

  /// Looks at the first files of an archive.
  private mutating func look(into source: Unpacking.Source, _ window: inout ByteWindow, _ examples: Int)
    throws(Obstacle)
  {
    let unpacking = try Unpacking(source)
    while looks.count <= Self.mostMembers, let member = try unpacking.next() {
      let name = unpacking.isBare ? [] : MemberName.cleaned(member.name)
      guard let name, member.obstacle == nil else { continue }
      window.begin(expecting: 1 << 20)
      let isAll = Self.hold(&window) { buffer throws(Obstacle) in try unpacking.read(into: buffer) }
      let whole = unpacking.isBare ? path.bytes : path.bytes + [0x2F] + name
      if window.count > 0 { looks.append(look(at: window.bytes, isAll, named: whole, examples)) }
      if unpacking.isBare { return }
    }
  }

  private func look(
    at bytes: UnsafeBufferPointer<UInt8>,
    _ isWhole: Bool,
    named name: [UInt8],
    _ examples: Int
  ) -> SourceLook {
    SourceLook(of: bytes, isWhole: isWhole, named: name, map: map, most: examples)
  }

  /// Fills a window; whether the whole stream is in it.
  private static func hold(_ window: inout ByteWindow, _ read: ByteWindow.Read) -> Bool {
    do throws(Obstacle) {
      try window.fillWhole(limit: mostHeld, read)
      return true
    } catch {
      return false
    }
  }

  /// Reads all of it as an import does.
  private mutating func read(_ most: Int, _ tell: (Progress) -> Bool) throws(LibraryFault) {
    let library = try Library(.memory)
    let (queue, tray, ledger, stop) = (ParcelQueue(), Tray(), PassLedger(.reading), StopSignal())
    ledger.found(1)
    queue.append(.file(path, isNamed: true, hasChanged: false), files: 1)
    tray.end(after: queue.close())
    let crew = DispatchGroup()
    DispatchQueue(label: "dateline.inspect").async(group: crew) { @Sendable [map] in
      ParcelReader(
        library: library,
        queue: queue,
        tray: tray,
        ledger: ledger,
        stop: stop,
        rules: Rules(atlas: nil),
        map: map,
        hands: 2
      ).work()
    }
    var isGoingOn = true
    while isGoingOn {
      switch tray.take(waitingAtMost: 100) {
      case .piece(let piece): count(piece)
      case .nothingYet: break
      case .end: isGoingOn = false
      }
      if isGoingOn, ledger.progress.bytes > most || !tell(ledger.progress) {
        (isWhole, isGoingOn) = (false, false)
        stop.give()
        tray.close()
      }
    }
    crew.wait()
    bytes = ledger.progress.bytes
    for case .setAside(let things) in ledger.take() { setAside += things }
    library.close()
  }

  private mutating func count(_ piece: Piece) {
    for deposit in piece.deposits where !deposit.articles.isEmpty {
      articles += deposit.articles.count
      let name = String(decoding: deposit.place.path, as: UTF8.self)
      if let last = parts.last, last.name == name {
        parts[parts.count - 1] = Part(name: name, articles: last.articles + deposit.articles.count)
      } else if parts.count < Self.mostParts {
        parts.append(Part(name: name, articles: deposit.articles.count))
      }
    }
  }
}
