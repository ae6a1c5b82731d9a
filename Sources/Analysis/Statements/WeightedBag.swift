/// Keys with weights, each key once, sorted.
struct WeightedBag: Sendable {
  private(set) var keys: [UInt64] = []
  private(set) var weights: [Double] = []
  /// The sum of all weights.
  private(set) var total = 0.0

  /// Gathers entries; the weights of equal keys add up.
  init(_ entries: [(key: UInt64, weight: Double)]) {
    keys.reserveCapacity(entries.count)
    weights.reserveCapacity(entries.count)
    for entry in entries.sorted(by: { $0.key < $1.key }) {
      total += entry.weight
      if keys.last == entry.key {
        weights[weights.count - 1] += entry.weight
      } else {
        keys.append(entry.key)
        weights.append(entry.weight)
      }
    }
  }

  /// The weight that both have; linear.
  func common(with other: WeightedBag) -> Double {
    var (mine, theirs, common) = (0, 0, 0.0)
    while mine < keys.count, theirs < other.keys.count {
      if keys[mine] == other.keys[theirs] {
        common += min(weights[mine], other.weights[theirs])
        mine += 1
        theirs += 1
      } else if keys[mine] < other.keys[theirs] {
        mine += 1
      } else {
        theirs += 1
      }
    }
    return common
  }

  /// The common weight against all of it, 0…1.
  func likeness(to other: WeightedBag) -> Double {
    let all = total + other.total
    return all > 0 ? min(1, 2 * common(with: other) / all) : 0
  }

  /// The common weight against the lighter one, 0…1.
  func containment(with other: WeightedBag) -> Double {
    let lighter = min(total, other.total)
    return lighter > 0 ? min(1, common(with: other) / lighter) : 0
  }
}
