/// Words and their traits, to be asked for by their bytes: an open-addressed hash table over one run of bytes.
struct WordTable {
  private struct Slot {
    var start: UInt32 = 0
    var count: UInt32 = 0
    var traits = WordTraits(rawValue: 0)
  }

  private var letters: [UInt8] = []
  private var slots: [Slot] = Array(repeating: Slot(), count: 64)
  private var used = 0

  /// Gives `word` one more trait.
  mutating func add(_ word: ArraySlice<UInt8>, _ traits: WordTraits) {
    guard !word.isEmpty else { return }
    if used * 2 >= slots.count { grow() }
    word.withUnsafeBufferPointer { bytes in
      let place = place(of: bytes)
      if slots[place].count == 0 {
        slots[place] = Slot(start: UInt32(letters.count), count: UInt32(bytes.count))
        letters.append(contentsOf: bytes)
        used += 1
      }
      slots[place].traits.formUnion(traits)
    }
  }

  /// The traits of a word; none if it is unknown.
  func traits(of word: UnsafeBufferPointer<UInt8>) -> WordTraits {
    word.isEmpty ? [] : slots[place(of: word)].traits
  }

  /// The traits of a word in lower case; none if it is unknown.
  func traitsInLowerCase(of word: UnsafeBufferPointer<UInt8>) -> WordTraits {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(word.count, 1)) { letters in
      for index in word.indices {
        let byte = word[index]
        letters.initializeElement(at: index, to: byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      return traits(of: UnsafeBufferPointer(rebasing: letters[..<word.count]))
    }
  }

  /// The slot of the word, or the free one where it would stand.
  private func place(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: Self.hash(word)) & mask
    while slots[place].count != 0, !holds(slots[place], word) { place = (place + 1) & mask }
    return place
  }

  private func holds(_ slot: Slot, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(slot.count) == word.count else { return false }
    let start = Int(slot.start)
    for index in 0..<word.count where letters[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.count != 0 {
      let word = letters[Int(slot.start)..<Int(slot.start + slot.count)]
      word.withUnsafeBufferPointer { slots[place(of: $0)] = slot }
    }
  }

  /// FNV-1a.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
