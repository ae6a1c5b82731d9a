import Catalog
import Storage
import Synchronization

/// Everybody who speaks in a library, kept until the library changes.
final class VoiceShelf: Sendable {
  private let kept = Mutex<(changes: Int, voices: Voices)?>(nil)

  /// Creates an empty shelf.
  init() {}

  /// All voices; read anew if anybody has changed the library meanwhile.
  func all(of library: Library) throws(LibraryFault) -> Voices {
    let changes = try library.changeCount()
    if let kept = kept.withLock({ $0 }), kept.changes == changes { return kept.voices }
    // Two of these would be in memory at once.
    kept.withLock { $0 = nil }
    let voices = Voices(try library.speakerRoll() ?? SpeakerRoll())
    kept.withLock { $0 = (changes, voices) }
    return voices
  }
}
