/// The outlets by number.
///
/// Number 0 is the unknown outlet, whose name is empty; so is every number that has no name.
package struct OutletNames: Equatable, Sendable {
  /// Numbers lie below.
  private static let limit = 1 << 20

  /// By number.
  package private(set) var names: [String] = [""]
  private var numbers: [String: UInt32] = [:]

  /// Creates a table without a name.
  package init() {}

  /// Creates a table; numbers out of bounds are left out.
  package init(_ outlets: [(number: Int, name: String)]) {
    for outlet in outlets where (1..<Self.limit).contains(outlet.number) && !outlet.name.isEmpty {
      let missing = outlet.number + 1 - names.count
      if missing > 0 { names.append(contentsOf: repeatElement("", count: missing)) }
      names[outlet.number] = outlet.name
      numbers[outlet.name] = UInt32(outlet.number)
    }
  }

  /// The name of an outlet; empty for one that is not known.
  package subscript(number: UInt32) -> String {
    names.indices.contains(Int(number)) ? names[Int(number)] : ""
  }

  /// The number of a name; a new name gets the next one.
  package mutating func number(of name: String) -> UInt32 {
    if name.isEmpty { return 0 }
    if let number = numbers[name] { return number }
    guard names.count < Self.limit else { return 0 }
    names.append(name)
    numbers[name] = UInt32(names.count - 1)
    return UInt32(names.count - 1)
  }

  /// For every number one that orders as the names do; the unknown outlet's is the largest.
  var ranks: [UInt32] {
    let named = names.indices.filter { !names[$0].isEmpty }.sorted { names[$0] < names[$1] }
    var ranks = [UInt32](repeating: .max, count: names.count)
    var rank: UInt32 = 0
    for (index, number) in named.enumerated() {
      if index > 0, names[number] != names[named[index - 1]] { rank += 1 }
      ranks[number] = rank
    }
    return ranks
  }
}
