/// A small table from a hash to a number, for names and roles of one passage.
///
/// Takes no memory before the first is set: most passages have no use for some of their tables.
struct HashIndex {
  private struct Slot {
    /// 0 in a free slot.
    var key: UInt64 = 0
    var value: Int32 = -1
  }

  private var slots: [Slot] = []
  private var count = 0

  /// The number of a hash, if it has one; setting nil is not offered: nothing is ever forgotten.
  subscript(hash: UInt64) -> Int? {
    guard !slots.isEmpty else { return nil }
    let slot = slots[place(of: hash)]
    return slot.key == hash ? Int(slot.value) : nil
  }

  /// Gives a hash a number, in place of the one it had.
  mutating func set(_ hash: UInt64, to value: Int) {
    if count * 2 >= slots.count { grow() }
    let place = place(of: hash)
    if slots[place].key == 0 { count += 1 }
    slots[place] = Slot(key: hash, value: Int32(truncatingIfNeeded: value))
  }

  /// The slot of a hash, or the free one where it belongs.
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].key != 0, slots[place].key != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(64, old.count * 2))
    for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }
}
