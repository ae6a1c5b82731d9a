/// Puts statements into the order of the first article; what it has not comes behind what it follows elsewhere, and what
/// has nothing in common with those before it comes last.
struct StatementOrder {
  private static let none = -1

  /// By statement, the one behind it; at the end stands the head's.
  private var next: [Int]
  private var isPlaced: [Bool]
  private let head: Int
  /// What is last in order; the head if nothing is placed.
  private var tail: Int

  init(statements count: Int) {
    next = Array(repeating: Self.none, count: count + 1)
    isPlaced = Array(repeating: false, count: count)
    head = count
    tail = count
  }

  /// Places what an article has, in its order; linear.
  mutating func add(_ statements: some Collection<Int>) {
    var before = statements.contains { isPlaced.indices.contains($0) && isPlaced[$0] } ? head : tail
    for statement in statements where isPlaced.indices.contains(statement) {
      if !isPlaced[statement] {
        next[statement] = next[before]
        next[before] = statement
        isPlaced[statement] = true
        if before == tail { tail = statement }
      }
      before = statement
    }
  }

  /// All that was placed, in order.
  var statements: [Int] {
    var all: [Int] = []
    var at = next[head]
    while at != Self.none {
      all.append(at)
      at = next[at]
    }
    return all
  }
}
