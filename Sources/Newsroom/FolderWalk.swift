import Glibc

/// Walks folders and puts the files in them into the queue, a few at a time, so that reading begins at once.
struct FolderWalk {
  private let queue: FileQueue
  private let ledger: Ledger
  private let stop: StopSignal
  /// The files put in already, if one may be met twice; else nil.
  private var seen: Set<FileIdentity>?
  /// How many files the next part may hold: small at first, for the sake of the first rows.
  private var partFiles = 8

  private static let mostPartFiles = 64

  init(queue: FileQueue, ledger: Ledger, stop: StopSignal, mayMeetTwice: Bool) {
    self.queue = queue
    self.ledger = ledger
    self.stop = stop
    seen = mayMeetTwice ? [] : nil
  }

  /// Puts in what a path names: the file itself, or all files of the folder and of the folders in it.
  mutating func walk(_ path: SourcePath) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else {
      return ledger.passOver(path.shown, Obstacle(code: errno, isNamed: true))
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      guard isNew(FileIdentity(device: status.st_dev, number: status.st_ino)) else { return }
      ledger.found(1)
      return queue.append(.named(path))
    }
    if walkFolder(path) == 0, !stop.isGiven { ledger.passOver(path.shown, .noFileInFolder) }
  }

  /// Walks a folder to any depth, without recursion; counts what it met, set aside or not.
  private mutating func walkFolder(_ top: SourcePath) -> Int {
    var met = 0
    var folders = [top.bytes]
    var isNamed = true
    while let folder = folders.popLast(), !stop.isGiven {
      do throws(Obstacle) {
        met += try walkOne(folder, isNamed: isNamed, folders: &folders)
      } catch {
        met += 1
        ledger.passOver(SourcePath(bytes: folder).shown, error)
      }
      isNamed = false
    }
    return met
  }

  private mutating func walkOne(
    _ path: [UInt8],
    isNamed: Bool,
    folders: inout [[UInt8]]
  ) throws(Obstacle) -> Int {
    // Without a slash at its end: with one, the system would follow a link even when told not to.
    let listing = try FolderListing(SourcePath(bytes: path), isNamed: isNamed)
    let folder = path.last == 0x2F ? path : path + [0x2F]
    var names: [UInt8] = []
    var count = 0
    var met = 0
    while !stop.isGiven, let entry = try listing.next() {
      switch entry.kind {
      case .folder:
        folders.append(folder + entry.name)
        continue
      case .file:
        guard isNew(FileIdentity(device: listing.device, number: entry.number)) else { continue }
        names += entry.name
        names.append(0)
        count += 1
      case .link: ledger.passOver(SourcePath(bytes: folder + entry.name).shown, .isLink)
      case .special: ledger.passOver(SourcePath(bytes: folder + entry.name).shown, .isSpecial)
      }
      met += 1
      if count >= partFiles { put(&names, &count, of: folder) }
    }
    put(&names, &count, of: folder)
    return met
  }

  private mutating func put(_ names: inout [UInt8], _ count: inout Int, of folder: [UInt8]) {
    guard count > 0 else { return }
    ledger.found(count)
    queue.append(.files(folder: folder, names: names))
    names.removeAll(keepingCapacity: true)
    count = 0
    partFiles = min(partFiles * 2, Self.mostPartFiles)
  }

  private mutating func isNew(_ file: FileIdentity) -> Bool {
    seen?.insert(file).inserted ?? true
  }
}
