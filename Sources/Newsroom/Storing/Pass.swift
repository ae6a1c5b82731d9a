import Dispatch
import Glibc
import Ingest
import News
import Storage

/// One pass over files and folders: walk, read, analyse, store, on threads of its own.
final class Pass: Sendable {
  /// What is taken in besides files.
  enum Stream: Sendable {
    case standardInput
    case sample(name: String, text: [UInt8])
  }

  private let library: Library
  private let spots: [Spot]
  private let streams: [Stream]
  private let workers: Int
  private let rules: Rules
  private let map: RecordMap
  private let watch: FolderWatch?
  private let queue = ParcelQueue()
  private let tray = Tray()
  private let stopSignal = StopSignal()
  private let ledger = PassLedger(.reading)

  init(
    library: Library,
    spots: [Spot],
    streams: [Stream],
    workers: Int,
    rules: Rules,
    map: RecordMap,
    watch: FolderWatch?
  ) {
    self.library = library
    self.spots = Spot.outermost(spots)
    self.streams = streams
    self.workers = workers
    self.rules = rules
    self.map = map
    self.watch = watch
  }

  /// Does all of it; the last thing told is a progress that is finished.
  ///
  /// It stores and tells on the thread that calls it.
  func run(tell: @escaping (Bulletin) -> Void) {
    let crew = DispatchGroup()
    DispatchQueue(label: "dateline.walk").async(group: crew) { @Sendable in self.walk() }
    for number in 0..<workers {
      DispatchQueue(label: "dateline.read.\(number)").async(group: crew) { @Sendable in self.read() }
    }
    var writer = PassWriter(library: library, tray: tray, ledger: ledger, stop: stopSignal, tell: tell)
    writer.write()
    if stopSignal.isGiven { stop() }
    crew.wait()
    ledger.take().forEach(tell)
    // Whether it can be noted changes nothing of what was stored.
    if !stopSignal.isGiven { try? library.noteImport(at: time(nil)) }
    tell(.progress(writer.finished(isStopped: stopSignal.isGiven)))
  }

  /// Stops soon; what has been stored stays.
  func stop() {
    stopSignal.give()
    queue.clear()
    tray.close()
  }

  /// Where articles from standard input are said to lie: a place of this run alone, if they are to be remembered.
  private var streamPlace: Whereabouts {
    guard library.place != .memory else { return .standardInput }
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(Int(parts.tm_year) + 1_900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    let moment = "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
    return .file(Array("standard input \(day) \(moment) (\(getpid()))".utf8))
  }

  private func walk() {
    for stream in streams {
      ledger.found(1)
      switch stream {
      case .standardInput: queue.append(.standardInput(streamPlace), files: 1)
      case .sample(let name, let text): queue.append(.sample(name: name, text: text), files: 1)
      }
    }
    var walk = SourceWalk(
      library: library,
      queue: queue,
      tray: tray,
      ledger: ledger,
      stop: stopSignal,
      watch: watch,
      isRetrying: !map.isEmpty
    )
    do throws(LibraryFault) {
      for spot in spots where !stopSignal.isGiven { try walk.walk(spot) }
      if !stopSignal.isGiven { ledger.note { $0.isWalked = true } }
    } catch {
      ledger.fail(error)
      stop()
    }
    tray.end(after: queue.close())
  }

  private func read() {
    ParcelReader(
      library: library,
      queue: queue,
      tray: tray,
      ledger: ledger,
      stop: stopSignal,
      rules: rules,
      map: map,
      hands: workers
    ).work()
  }
}
