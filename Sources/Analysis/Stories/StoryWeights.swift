import News

/// How much it tells that two articles share a thing: the more, the fewer articles of their time have it.
///
/// It hangs on the set of articles alone. Counts are kept by a part of the hash: things that share a place count
/// together, which makes them tell less, and never more.
struct StoryWeights {
  /// Where little is known, a thing is taken to be one of so many articles.
  private static let prior = 100
  private static let mostSlots = 1 << 22

  private var counts: [UInt32]
  private let mask: Int
  /// By the number of articles that have a thing.
  private var weights: [Int] = []
  private let total: Int
  /// What a mark weighs that only two articles have.
  private(set) var most = 1

  /// Counts what articles have; linear in them.
  init(of signatures: [StorySignature]) {
    var size = 1 << 12
    while size < Self.mostSlots, size < signatures.count * 64 { size *= 2 }
    mask = size - 1
    total = signatures.count
    counts = [UInt32](repeating: 0, count: size)
    for signature in signatures { for mark in signature.marks { counts[slot(of: mark)] += 1 } }
    weights = (0...min(total, 4_096)).map { weight(ofCount: $0) }
    most = max(1, weight(ofCount: 2))
  }

  /// How many articles have what a mark stands for, about.
  func count(_ mark: UInt32) -> Int { Int(counts[slot(of: mark)]) }

  /// What a shared mark weighs.
  func weight(_ mark: UInt32) -> Int {
    let count = count(mark)
    return count < weights.count ? weights[count] : weight(ofCount: count)
  }

  /// The third power of the logarithm of how rare it is: what a dozen things of every third article have in common
  /// must not weigh as much as one name that is new.
  private func weight(ofCount count: Int) -> Int {
    let rarity = Double(Self.prior + total) / Double(1 + min(count, total))
    let log = Self.logarithm(rarity)
    return Int(16 * log * log * log)
  }

  private func slot(of mark: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(StorySignature.thing(mark)) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  /// The natural logarithm of a number from 1 on, to six digits: of the exponent, and of the rest by the area
  /// tangent's series.
  static func logarithm(_ number: Double) -> Double {
    guard number > 1, number.isFinite else { return 0 }
    let part = (number.significand - 1) / (number.significand + 1)
    let square = part * part
    let series = 1 + square / 3 + square * square / 5 + square * square * square / 7
    return Double(number.exponent) * 0.693_147_180_559_945 + 2 * part * series
  }
}
