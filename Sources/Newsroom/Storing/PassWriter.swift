import Catalog
import Glibc
import News
import Storage

/// The one who stores: takes up what was read, in its order, a batch at a time, and tells what came of it.
struct PassWriter {
  private static let busyMicroseconds: UInt32 = 200_000

  private let library: Library
  private let tray: Tray
  private let ledger: PassLedger
  private let stop: StopSignal
  private let tell: (Bulletin) -> Void
  private var pace = BatchPace()
  private var batch = Piece(parcel: 0)
  private var told = Progress()

  init(
    library: Library,
    tray: Tray,
    ledger: PassLedger,
    stop: StopSignal,
    tell: @escaping (Bulletin) -> Void
  ) {
    self.library = library
    self.tray = tray
    self.ledger = ledger
    self.stop = stop
    self.tell = tell
  }

  /// Writes until there is nothing more, or the library refuses.
  mutating func write() {
    while true {
      switch tray.take(waitingAtMost: patience) {
      case .piece(let piece):
        gather(piece)
        if pace.isFull(articles: batch.articles, bytes: batch.size) { store() }
      case .nothingYet:
        if isHolding, pace.millisecondsToBatch == 0 { store() }
        tellWhatGathered()
      case .end:
        store()
        tellWhatGathered()
        return
      }
    }
  }

  /// The progress of a pass that is done.
  func finished(isStopped: Bool) -> Progress {
    var progress = ledger.progress
    progress.seconds = pace.seconds
    progress.isFinished = true
    progress.isStopped = isStopped
    progress.failure = ledger.fault?.sentence
    return progress
  }

  private var isHolding: Bool { !batch.deposits.isEmpty || !batch.vanished.isEmpty || batch.files > 0 }

  /// How long to wait for more before there is something else to do, in milliseconds; nil for as long as it takes.
  private var patience: Int? {
    if isHolding { return pace.millisecondsToBatch }
    return ledger.progress == told ? nil : pace.millisecondsToProgress
  }

  private mutating func gather(_ piece: Piece) {
    batch.deposits += piece.deposits
    batch.vanished += piece.vanished
    batch.articles += piece.articles
    batch.size += piece.size
    batch.files += piece.files
    batch.changed += piece.changed
  }

  private mutating func store() {
    guard isHolding else { return }
    let done = batch
    batch = Piece(parcel: 0)
    guard let (changes, tally) = changes(storing: done) else { return }
    pace.batchIsDone()
    ledger.note { progress in
      progress.read += done.files
      progress.articles += done.articles
      progress.changed += done.changed
      progress.gone += done.vanished.count
      progress.added += tally.new + tally.updated
      progress.updated += tally.updated
    }
    if !changes.isEmpty { tell(.changed(changes)) }
    tellWhatGathered()
  }

  /// Stores a batch; nil if the library refuses, which ends the pass.
  ///
  /// It returns what has changed, and what became of the articles.
  private func changes(storing batch: Piece) -> ([HoldingsChange], IntakeTally)? {
    while true {
      do throws(LibraryFault) {
        var (changes, tally) = ([HoldingsChange](), IntakeTally())
        if !batch.deposits.isEmpty { (changes, tally) = try library.take(batch.deposits) }
        if !batch.vanished.isEmpty { changes += try library.vanished(batch.vanished) }
        return (changes, tally)
      } catch {
        guard error == .locked, !stop.isGiven else {
          ledger.fail(error)
          stop.give()
          tray.close()
          return nil
        }
        ledger.remark(.libraryBusy)
        ledger.take().forEach(tell)
        usleep(Self.busyMicroseconds)
      }
    }
  }

  private mutating func tellWhatGathered() {
    ledger.take().forEach(tell)
    var progress = ledger.progress
    guard progress != told, pace.millisecondsToProgress == 0 else { return }
    told = progress
    pace.progressIsTold()
    progress.seconds = pace.seconds
    tell(.progress(progress))
  }
}
