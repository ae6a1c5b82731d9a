import Catalog
import Storage
import Synchronization

/// Everybody who speaks in a library, kept until articles come or go.
final class VoiceShelf: Sendable {
  /// While a library grows, what was read holds for so many times as long as it took to read it.
  private static let patience = 8

  private struct Kept {
    let stamp: SpeakerStamp
    let voices: Voices
    let read: ContinuousClock.Instant
    let cost: Duration
  }

  private let kept = Mutex<Kept?>(nil)
  private let reading = Mutex<Inquiry?>(nil)

  /// Creates an empty shelf.
  init() {}

  /// Ends a reading that goes on.
  func stop() {
    reading.withLock { $0 }?.cancel()
  }

  /// All voices, read anew if articles have come or gone meanwhile.
  ///
  /// It takes some seconds for a million articles, and `tell` is told how much is done, in percent. Voices that lag
  /// behind the library come with the time after which they shall be asked for again. It is nil if it was stopped.
  func all(
    of library: Library,
    tell: (Int) -> Void = { _ in }
  ) throws(LibraryFault) -> (voices: Voices, staleFor: Duration?)? {
    let stamp = try library.speakerStamp()
    let clock = ContinuousClock()
    let start = clock.now
    if let kept = kept.withLock({ $0 }) {
      guard kept.stamp != stamp else { return (kept.voices, nil) }
      let end = kept.read + kept.cost * Self.patience
      if end > start { return (kept.voices, end - start) }
    }
    let inquiry = Inquiry()
    reading.withLock { $0 = inquiry }
    // Two of these would be in memory at once.
    kept.withLock { $0 = nil }
    guard let roll = try library.speakerRoll(inquiry, reading: { tell(Int($0 * 50)) }) else { return nil }
    let voices = Voices(roll) { share in
      tell(50 + Int(share * 50))
      return !inquiry.isCancelled
    }
    guard let voices else { return nil }
    FreeMemory.isReturned()
    let end = clock.now
    kept.withLock { $0 = Kept(stamp: stamp, voices: voices, read: end, cost: end - start) }
    return (voices, nil)
  }
}
