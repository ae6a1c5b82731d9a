import Dispatch
import Glibc
import Synchronization

/// Watches folders, and tells which paths may have changed, gathered over a moment; silent while nothing happens.
final class FolderWatch: Sendable {
  /// What it tells.
  enum Change: Sendable {
    case paths([SourcePath])
    /// So much that it cannot say what.
    case everything
  }

  /// Quiet so long, in milliseconds, or noisy so long, in seconds: then it tells.
  private static let quiet: Int32 = 100
  private static let longest = 0.4
  /// More paths than these are told as everything.
  private static let mostPaths = 4_096

  private struct State {
    var folders: [Int32: [UInt8]] = [:]
    var watches: [[UInt8]: Int32] = [:]
    var isOver = false
  }

  private let state = Mutex(State())
  private let descriptor: Int32
  private let stopSignal = StopSignal()
  private let remark: @Sendable (Remark) -> Void

  /// Prepares to watch; nil if the system does not let us, which is told.
  init?(remark: @escaping @Sendable (Remark) -> Void) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    self.remark = remark
    guard descriptor >= 0 else {
      remark(.noWatching(reason: String(cString: strerror(errno))))
      return nil
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Watches a folder from now on; its path ends with a slash.
  ///
  /// A system that has no more watches is told of once, and then nothing is watched.
  func watch(_ folder: [UInt8]) {
    let code: Int32 = state.withLock { state in
      guard !state.isOver else { return 0 }
      let number = SourcePath(bytes: folder).withCString {
        inotify_add_watch(descriptor, $0, WatchEvent.wanted)
      }
      guard number >= 0 else { return errno }
      if let former = state.folders[number] { state.watches[former] = nil }
      state.folders[number] = folder
      state.watches[folder] = number
      return 0
    }
    guard code == ENOSPC || code == ENOMEM else { return }
    giveUp()
    remark(.tooManyFolders)
  }

  /// Watches the folder that a file lies in.
  func watchParent(of path: SourcePath) {
    watch(path.folder)
  }

  /// Tells of changes from now on, and of those since the folders are watched, on a thread of its own.
  func start(tell: @escaping @Sendable (Change) -> Void) {
    DispatchQueue(label: "dateline.watch").async { @Sendable in self.listen(tell) }
  }

  /// Ends soon.
  func stop() {
    stopSignal.give()
  }

  private func giveUp() {
    let watches = state.withLock { state in
      defer { state = State(isOver: true) }
      return state.folders.keys
    }
    for watch in watches { inotify_rm_watch(descriptor, watch) }
  }

  private func listen(_ tell: (Change) -> Void) {
    while stopSignal.waits(for: descriptor, before: {}) {
      var gathered = Gathered()
      let start = DispatchTime.now().uptimeNanoseconds
      repeat {
        read(into: &gathered)
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
        guard seconds < Self.longest else { break }
      } while stopSignal.waits(for: descriptor, milliseconds: Self.quiet)
      guard !stopSignal.isGiven else { return }
      if gathered.isEverything || gathered.paths.count > Self.mostPaths {
        tell(.everything)
      } else if !gathered.paths.isEmpty {
        tell(.paths(gathered.paths.map { SourcePath(bytes: $0) }))
      }
    }
  }

  private struct Gathered {
    var paths: Set<[UInt8]> = []
    var isEverything = false
  }

  private func read(into gathered: inout Gathered) {
    withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      guard count > 0 else { return }
      let events = WatchEvent.all(in: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      for event in events { take(event, into: &gathered) }
    }
  }

  private func take(_ event: WatchEvent, into gathered: inout Gathered) {
    guard !event.isOverflow else {
      gathered.isEverything = true
      return
    }
    let folder = state.withLock { state in
      let folder = state.folders[event.watch]
      if event.isEnd, let folder {
        state.folders[event.watch] = nil
        state.watches[folder] = nil
      }
      return folder
    }
    guard let folder, !event.name.isEmpty, event.name.first != 0x2E else { return }
    let path = folder + event.name
    if event.isFolder, event.isLeaving { forget(path + [0x2F]) }
    // A file that is being written is told when it is closed; a second name for one is never opened.
    if event.isCreation, !event.isFolder, !SourcePath(bytes: path).hasManyNames { return }
    gathered.paths.insert(path)
  }

  /// Watches no more what lay below a folder that has gone, or goes by another name now.
  private func forget(_ folder: [UInt8]) {
    let watches = state.withLock { state in
      let gone = state.watches.filter { $0.key.starts(with: folder) }
      for (path, watch) in gone {
        state.watches[path] = nil
        state.folders[watch] = nil
      }
      return gone.values
    }
    for watch in watches { inotify_rm_watch(descriptor, watch) }
  }
}
