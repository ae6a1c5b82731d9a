import Examining
import Foundation

/// A hunt without a sanitizer: mutations of the seeds, the same for the same number.
struct Hunt {
  private let seeds: [[UInt8]]
  private let number: UInt64
  private let failing: URL
  private let entry: FuzzEntry
  private static let room = 1 << 16

  /// Prepares to change `seeds` by the random number `number`; a text that fails is left in the file `failing`.
  init(seeds: [[UInt8]], as entry: FuzzEntry, number: UInt64, failing: URL) {
    self.entry = entry
    self.seeds = seeds
    self.number = number
    self.failing = failing
  }

  /// Examines texts for some seconds; the first broken promise, nil if all hold.
  func fault(within seconds: Double) throws -> String? {
    let end = Date(timeIntervalSinceNow: seconds)
    var dice = Xorshift(seed: number)
    var pool = seeds.isEmpty ? [[]] : seeds
    var count: UInt64 = 0
    while Date() < end {
      var mutation = Mutation(seed: number &+ count, room: Self.room)
      let text = mutation.changed(dice.one(of: pool), with: dice.one(of: pool))
      // Before it is examined: a trap ends the program.
      try Data(text).write(to: failing)
      if let fault = Examination.fault(in: text, as: entry) {
        try Data(shortened(text)).write(to: failing)
        return fault
      }
      count += 1
      if text.count < 4096, dice.below(8) == 0 { keep(text, in: &pool, &dice) }
    }
    try FileManager.default.removeItem(at: failing)
    FileHandle.standardError.write(Data("\(count) texts from seed \(number), no promise broken\n".utf8))
    return nil
  }

  /// Lets a text be changed further, in place of one that is no seed when there are many.
  private func keep(_ text: [UInt8], in pool: inout [[UInt8]], _ dice: inout Xorshift) {
    if pool.count < seeds.count + 500 {
      pool.append(text)
    } else {
      pool[seeds.count + dice.below(500)] = text
    }
  }

  /// The text without all that it can fail without.
  private func shortened(_ text: [UInt8]) -> [UInt8] {
    var text = text
    var length = max(1, text.count / 2)
    while true {
      var start = 0
      while start < text.count {
        var shorter = text
        shorter.removeSubrange(start..<min(text.count, start + length))
        if Examination.fault(in: shorter, as: entry) != nil {
          text = shorter
        } else {
          start += length
        }
      }
      if length == 1 { return text }
      length /= 2
    }
  }
}
