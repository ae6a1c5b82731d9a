/// Which of some statements in time order say again what one before them said.
package struct Repeats: Equatable, Sendable {
  /// For each statement the first one that says the same; nil for those that are first themselves.
  package private(set) var firsts: [Int?] = []
  /// For each statement how often it is said, this time and later; 0 for those that are not first.
  package private(set) var times: [Int] = []

  /// Creates repeats of nothing.
  package init() {}

  /// Adds the statement that comes next in time, with the place of the first one that says the same.
  package mutating func add(first: Int?) {
    let first = first.flatMap { firsts.indices.contains($0) ? $0 : nil }
    firsts.append(first)
    times.append(first == nil ? 1 : 0)
    if let first, times[first] > 0 { times[first] += 1 }
  }

  /// The repeats among some of the statements only, by their places in time order.
  package func among(_ places: [Int]) -> Repeats {
    var repeats = Repeats()
    var known: [Int: Int] = [:]
    for (new, place) in places.enumerated() where firsts.indices.contains(place) {
      let said = firsts[place] ?? place
      repeats.add(first: known[said])
      // What says more than an earlier one is a first one, too, for those that say it again.
      for said in [said, place] where known[said] == nil { known[said] = new }
    }
    return repeats
  }
}
