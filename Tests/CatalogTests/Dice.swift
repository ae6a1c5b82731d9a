import Catalog
import News

/// A random sequence that is the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }

  mutating func below(_ bound: Int) -> Int {
    Int.random(in: 0..<bound, using: &self)
  }

  /// Numbers as articles have them: some near each other, some far apart, dense stretches among them.
  mutating func numbers() -> Set<Int> {
    var numbers: Set<Int> = []
    for _ in 0..<below(4) {
      let start = below(200_000)
      numbers.formUnion((0..<below(9_000)).map { start + $0 * (1 + $0 % 3) })
    }
    for _ in 0..<below(50) { numbers.insert(below(300_000)) }
    return numbers
  }
}

extension ArticleSet {
  init(numbers: some Sequence<Int>) {
    self.init(numbers.lazy.map { ArticleID($0) })
  }

  var numbers: [Int] { map(\.number) }
}
