import News

/// Notes how many bytes of a source were read; of a large one while it is read.
final class ReadingMeter {
  /// From so many bytes on, the reader wants to see how far it is.
  private static let large = 8 << 20
  private static let step = 1 << 20

  private let ledger: PassLedger
  private let isLarge: Bool
  private var unnoted = 0
  private var counted = 0
  private let size: Int

  init(_ ledger: PassLedger, size: Int) {
    self.ledger = ledger
    self.size = size
    isLarge = size >= Self.large
    if isLarge { ledger.note { $0.largeBytes += size } }
  }

  func count(_ bytes: Int) {
    unnoted += bytes
    if unnoted >= Self.step { note() }
  }

  /// The source is done, to its end or not.
  func finish() {
    note()
    let left = size - counted
    if isLarge, left > 0 { ledger.note { $0.largeRead += left } }
  }

  private func note() {
    let bytes = unnoted
    let large = isLarge ? min(bytes, max(0, size - counted)) : 0
    counted += bytes
    unnoted = 0
    guard bytes > 0 else { return }
    ledger.note { progress in
      progress.bytes += bytes
      progress.largeRead += large
    }
  }
}
