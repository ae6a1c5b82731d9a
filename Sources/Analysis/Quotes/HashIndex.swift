/// A small table from a hash to a number, for names and roles of one passage.
struct HashIndex {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0

  /// Creates an empty table.
  init() {
    keys = Array(repeating: 0, count: 64)
    values = Array(repeating: -1, count: 64)
  }

  /// The number of a hash, if it has one; setting nil is not offered: nothing is ever forgotten.
  subscript(hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash { return Int(values[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Gives a hash a number, in place of the one it had.
  mutating func set(_ hash: UInt64, to value: Int) {
    if count * 2 >= keys.count { grow() }
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = hash
    values[slot] = Int32(truncatingIfNeeded: value)
  }

  private mutating func grow() {
    let old = zip(keys, values)
    keys = Array(repeating: 0, count: keys.count * 2)
    values = Array(repeating: -1, count: keys.count)
    count = 0
    for (key, value) in old where key != 0 { set(key, to: Int(value)) }
  }
}
