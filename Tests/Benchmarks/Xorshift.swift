/// A small random sequence that is the same in every run (Marsaglia, "Xorshift RNGs", 2003).
struct Xorshift {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed == 0 ? 1 : seed
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// A number in `0..<bound`.
  mutating func below(_ bound: Int) -> Int {
    Int(next() >> 11) % bound
  }

  /// A number in `0..<bound`, the small ones far more often: about 1/(n + 1).
  mutating func zipf(_ bound: Int) -> Int {
    let all = (0..<bound).reduce(0.0) { sum, number in sum + 1 / Double(number + 1) }
    var weight = all * Double(next() >> 11) / 9_007_199_254_740_992
    for number in 0..<bound {
      weight -= 1 / Double(number + 1)
      if weight <= 0 { return number }
    }
    return bound - 1
  }
}
