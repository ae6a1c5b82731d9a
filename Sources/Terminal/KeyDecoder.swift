package import Screen

/// What turns the bytes that a terminal sends into keys and pasted text.
///
/// Pure: it reads nothing and knows no clock. Its memory is bounded, whatever comes.
package struct KeyDecoder {
  /// Of a longer paste, the rest is dropped.
  package static let longestPaste = 1 << 20

  private var pending: [UInt8] = []
  /// What has been pasted so far; nil outside a paste.
  private var pasted: [UInt8]?
  // Not a dictionary: it would have the runtime look for conformances at the start, which takes milliseconds.
  private var learned: [(bytes: [UInt8], key: Key)] = []

  package init() {}

  /// Takes note of the bytes that this terminal sends for a key.
  package mutating func learn(_ bytes: String, is key: Key) {
    let bytes = Array(bytes.utf8)
    if bytes.count > 1, bytes.first == 0x1B { learned.append((bytes, key)) }
  }

  /// How long to wait for the rest of what has begun; nil when nothing has.
  package var patience: Duration? {
    if pasted != nil { return .seconds(1) }
    return pending.isEmpty ? nil : .milliseconds(25)
  }

  /// Takes in bytes; returns what they complete.
  package mutating func events(from bytes: some Collection<UInt8>) -> [InputEvent] {
    pending.append(contentsOf: bytes)
    var events: [InputEvent] = []
    var at = 0
    while at < pending.count {
      if pasted != nil {
        at = takePaste(from: at, into: &events)
        if pasted != nil { break }
        continue
      }
      let step = KeySequence(pending[at...])
      guard step.isComplete else { break }
      if let key = knownKey(in: pending[at..<at + step.length]) ?? step.key { events.append(.key(key)) }
      if step.startsPaste { pasted = [] }
      at += step.length
    }
    pending.removeFirst(min(at, pending.count))
    return events
  }

  private func knownKey(in sequence: ArraySlice<UInt8>) -> Key? {
    guard sequence.first == 0x1B else { return nil }
    return learned.first { $0.bytes.elementsEqual(sequence) }?.key
  }

  /// Nothing has followed for as long as `patience` says: returns what was begun as what it is by itself.
  package mutating func giveUp() -> [InputEvent] {
    if let pasted {
      let event = InputEvent.paste(String(decoding: pasted + pending, as: UTF8.self))
      self.pasted = nil
      pending = []
      return [event]
    }
    guard let first = pending.first else { return [] }
    var events: [InputEvent] = []
    if first == 0x1B {
      let isAlone = pending.count == 1
      if isAlone { events.append(.key("<Esc>")) }
      if pending.count == 2 { events.append(.key(KeySequence.alternate(pending[1]))) }
    }
    pending = []
    return events
  }

  /// Takes pasted bytes, to the end of the paste or as far as they are there; returns up to where.
  private mutating func takePaste(from start: Int, into events: inout [InputEvent]) -> Int {
    let mark = Array("\u{1B}[201~".utf8)
    var at = start
    while at < pending.count {
      guard pending[at] == 0x1B else {
        keep(pending[at])
        at += 1
        continue
      }
      let rest = pending[at...].prefix(mark.count)
      if rest.elementsEqual(mark) {
        events.append(.paste(String(decoding: pasted ?? [], as: UTF8.self)))
        pasted = nil
        return at + mark.count
      }
      // The mark may be cut in two by the read.
      if rest.count < mark.count && mark.starts(with: rest) { break }
      keep(0x1B)
      at += 1
    }
    return at
  }

  private mutating func keep(_ byte: UInt8) {
    if let count = pasted?.count, count < Self.longestPaste { pasted?.append(byte) }
  }
}
