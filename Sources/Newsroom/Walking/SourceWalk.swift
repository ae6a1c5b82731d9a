import Glibc
import Storage

/// Walks files and folders, in the order of their names, and puts into the queue what must be read.
///
/// Files that the library knows and that have not changed are passed over; those that are there no more are told.
struct SourceWalk {
  private let library: Library
  private let queue: ParcelQueue
  private let tray: Tray
  private let ledger: PassLedger
  private let stop: StopSignal
  private let watch: FolderWatch?
  /// Whether known files that could not be read are read again.
  private let isRetrying: Bool
  /// How many files the next parcel may hold: small at first, for the sake of the first rows.
  private var parcelFiles = 8
  private var vanishing = Vanishing()
  /// The names of the files that gather for the next parcel.
  private var names: [UInt8] = []
  private var count = 0

  private static let mostParcelFiles = 64
  private static let nudgeFiles = 512
  private static let mostVanished = 1_024

  init(
    library: Library,
    queue: ParcelQueue,
    tray: Tray,
    ledger: PassLedger,
    stop: StopSignal,
    watch: FolderWatch?,
    isRetrying: Bool
  ) {
    self.library = library
    self.queue = queue
    self.tray = tray
    self.ledger = ledger
    self.stop = stop
    self.watch = watch
    self.isRetrying = isRetrying
  }

  /// Walks what a path names: the file itself, or all files of the folder and of the folders in it.
  mutating func walk(_ spot: Spot) throws(LibraryFault) {
    vanishing = Vanishing()
    var status = stat()
    let answer = spot.path.withCString { spot.isNamed ? stat($0, &status) : lstat($0, &status) }
    guard answer == 0 else { return try miss(spot, Obstacle(code: errno, isNamed: true)) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: try walkFolder(spot)
    case S_IFREG: try walkFile(spot, FileLook(status))
    case S_IFLNK: ledger.passOver(spot.path.shown, .isLink)
    case _ where spot.isNamed:
      ledger.found(1)
      queue.append(.file(spot.path, isNamed: true, hasChanged: false), files: 1)
    case _: ledger.passOver(spot.path.shown, .isSpecial)
    }
  }

  private mutating func walkFile(_ spot: Spot, _ look: FileLook) throws(LibraryFault) {
    watch?.watchParent(of: spot.path)
    ledger.found(1)
    let known = try library.knownFile(at: spot.path.bytes)
    if let known, isKnown(known, look) { return ledger.known(spot.path.shown, fault: known.fault) }
    queue.append(.file(spot.path, isNamed: spot.isNamed, hasChanged: known != nil), files: 1)
  }

  /// Walks a folder to any depth, without recursion.
  private mutating func walkFolder(_ spot: Spot) throws(LibraryFault) {
    let top = spot.path.withSlash
    var known = try KnownFolders(under: top, in: library)
    var folders = [top]
    var met = 0
    while let folder = folders.popLast(), !stop.isGiven {
      try miss(known.passed(before: folder))
      watch?.watch(folder)
      guard let listing = listing(of: folder, isNamed: spot.isNamed && folder == top) else {
        met += 1
        known.skip(folder)
        continue
      }
      met += listing.count - listing.folders
      try walk(listing, of: folder, isKnown: known.take(folder))
      folders += listing.folderNames.reversed().map { folder + $0 }
    }
    guard !stop.isGiven else { return }
    try miss(known.rest())
    if met == 0, spot.isNamed { ledger.passOver(spot.path.shown, .noFileInFolder) }
    judge(spot)
  }

  /// The names in a folder; nil if it cannot be read, which is told.
  private mutating func listing(of folder: [UInt8], isNamed: Bool) -> FolderNames? {
    // Without a slash at its end: with one, the system would follow a link even when told not to.
    let path = SourcePath(bytes: folder.count > 1 ? folder.dropLast() : folder)
    do throws(Obstacle) {
      let listing = try FolderNames(of: path, isNamed: isNamed)
      vanishing.met(device: listing.device)
      ledger.found(listing.files)
      return listing
    } catch {
      ledger.passOver(path.shown, error)
      return nil
    }
  }

  private mutating func walk(_ listing: FolderNames, of folder: [UInt8], isKnown: Bool) throws(LibraryFault) {
    var known = isKnown ? KnownFiles(in: folder, of: library) : nil
    for place in 0..<listing.count - listing.folders where !stop.isGiven {
      if place % Self.nudgeFiles == 0 { tray.nudge() }
      let (name, kind) = listing[place]
      let file = try known?.take(name) { miss($0) }
      switch kind {
      case .file:
        if let file { check(file, SourcePath(bytes: folder + name)) } else { add(name, of: folder) }
      case .link: ledger.passOver(SourcePath(bytes: folder + name).shown, .isLink)
      case .special: ledger.passOver(SourcePath(bytes: folder + name).shown, .isSpecial)
      case .folder: break
      }
    }
    put(folder)
    if !stop.isGiven { try known?.finish { miss($0) } }
  }

  /// Passes over a known file, or has it read again if it has changed.
  private mutating func check(_ file: KnownFile, _ path: SourcePath) {
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else {
      return ledger.passOver(path.shown, Obstacle(code: errno, isNamed: false), isFound: true)
    }
    if let look = file.look, isKnown(file, FileLook(status)) {
      // A disk may bear another number each time that it is mounted.
      vanishing.met(device: look.device)
      return ledger.known(path.shown, fault: file.fault)
    }
    put(path.folder)
    queue.append(.file(path, isNamed: false, hasChanged: true), files: 1)
  }

  /// Whether a file that looks so need not be read.
  private func isKnown(_ file: KnownFile, _ look: FileLook) -> Bool {
    file.look?.isSame(as: look) == true && (file.fault == nil || !isRetrying)
  }

  private mutating func add(_ name: ArraySlice<UInt8>, of folder: [UInt8]) {
    names += name
    names.append(0)
    count += 1
    if count >= parcelFiles { put(folder) }
  }

  private mutating func put(_ folder: [UInt8]) {
    guard count > 0 else { return }
    queue.append(.files(folder: folder, names: names), files: count)
    names = []
    count = 0
    parcelFiles = min(parcelFiles * 2, Self.mostParcelFiles)
  }
}

// What the library knows and the walk did not meet.
extension SourceWalk {
  /// Notes that what a path names is not there.
  private mutating func miss(_ spot: Spot, _ obstacle: Obstacle) throws(LibraryFault) {
    guard obstacle == .missing else { return ledger.passOver(spot.path.shown, obstacle) }
    for folder in spot.path.folders.reversed() {
      var status = stat()
      guard SourcePath(bytes: folder).withCString({ stat($0, &status) }) == 0 else { continue }
      vanishing.met(device: UInt64(status.st_dev))
      break
    }
    if let file = try library.knownFile(at: spot.path.bytes) { miss(file) }
    var known = try KnownFolders(under: spot.path.withSlash, in: library)
    if spot.isNamed {
      // A folder that is missing as a whole lies on a disk that is not there, or was moved: nothing is taken away.
      ledger.passOver(spot.path.shown, known.isEmpty ? .missing : .missingButKept)
    } else {
      try miss(known.rest())
    }
    judge(spot)
  }

  private mutating func miss(_ folders: ArraySlice<[UInt8]>) throws(LibraryFault) {
    for folder in folders where !Self.isInArchive(folder) {
      var known = KnownFiles(in: folder, of: library)
      try known.finish { miss($0) }
    }
  }

  /// Whether a folder lies in an archive that is still there: what is in that is known by whoever reads it.
  private static func isInArchive(_ folder: [UInt8]) -> Bool {
    var path = folder[...]
    var status = stat()
    while path.count > 1 {
      path = path.dropLast()
      if SourcePath(bytes: Array(path)).withCString({ lstat($0, &status) }) == 0 {
        return status.st_mode & S_IFMT == S_IFREG
      }
      path = path.prefix(through: path.lastIndex(of: 0x2F) ?? path.startIndex)
    }
    return false
  }

  private mutating func miss(_ file: KnownFile) {
    vanishing.missed(file.id, device: file.look?.device)
  }

  /// Tells which files are gone.
  private mutating func judge(_ spot: Spot) {
    let (gone, away) = vanishing.verdict
    for start in stride(from: 0, to: gone.count, by: Self.mostVanished) {
      queue.append(.vanished(Array(gone[start..<min(start + Self.mostVanished, gone.count)])), files: 0)
    }
    if away > 0 { ledger.remark(.awayWithDisk(files: away, path: spot.path.shown)) }
  }
}
