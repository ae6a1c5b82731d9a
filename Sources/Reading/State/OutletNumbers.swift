/// Every article's outlet as a number, so that articles can be put in order by outlet without comparing names.
struct OutletNumbers: Sendable {
  private var numbers: [String: UInt32] = [:]
  /// One entry an article, by number of arrival.
  private var byArticle: [UInt32] = []

  /// Takes in the outlet of the next article.
  mutating func append(_ outlet: String) {
    if let number = numbers[outlet] {
      byArticle.append(number)
    } else {
      byArticle.append(UInt32(numbers.count))
      numbers[outlet] = UInt32(numbers.count)
    }
  }

  /// One number an article that orders as its outlet's name does; the unknown one is the largest.
  var ranks: [UInt32] {
    var ranks = [UInt32](repeating: .max, count: numbers.count)
    let named = numbers.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }
    for (rank, outlet) in named.enumerated() { ranks[Int(outlet.value)] = UInt32(rank) }
    return byArticle.map { ranks[Int($0)] }
  }
}
