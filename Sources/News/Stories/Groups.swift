/// Numbers that hang together in groups, whatever joined them (union by the lowest number, with path halving: Tarjan and
/// van Leeuwen, 1984).
package struct Groups: Sendable {
  private var above: [Int32]

  /// Creates groups of one: the numbers from 0 up to and without `count`.
  package init(count: Int) {
    above = (0..<Int32(clamping: max(0, count))).map { $0 }
  }

  /// The lowest number of a group; the number itself if it is none of them.
  package mutating func lowest(of number: Int) -> Int {
    guard above.indices.contains(number) else { return number }
    var place = number
    while Int(above[place]) != place {
      above[place] = above[Int(above[place])]
      place = Int(above[place])
    }
    return place
  }

  /// Makes one group of two; false if they were one, or a number is none of them.
  @discardableResult
  package mutating func join(_ first: Int, _ second: Int) -> Bool {
    guard above.indices.contains(first), above.indices.contains(second) else { return false }
    let (one, other) = (lowest(of: first), lowest(of: second))
    guard one != other else { return false }
    above[max(one, other)] = Int32(min(one, other))
    return true
  }
}
