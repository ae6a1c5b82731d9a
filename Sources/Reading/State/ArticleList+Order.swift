import News

/// The order of the articles.
extension ArticleList {
  /// Whether one article stands before another; no two stand at one place.
  func precedes(_ left: Int32, _ right: Int32) -> Bool {
    switch sort {
    case .date: break
    case .outlet:
      let (leftOutlet, rightOutlet) = (rows[Int(left)].outlet, rows[Int(right)].outlet)
      if leftOutlet != rightOutlet {
        return rightOutlet.isEmpty || !leftOutlet.isEmpty && leftOutlet < rightOutlet
      }
    case .quotes:
      let (leftQuotes, rightQuotes) = (rows[Int(left)].quotes, rows[Int(right)].quotes)
      if leftQuotes != rightQuotes { return leftQuotes > rightQuotes }
    }
    return isNewer(left, right)
  }

  private func isNewer(_ left: Int32, _ right: Int32) -> Bool {
    let (leftDate, rightDate) = (dates[Int(left)], dates[Int(right)])
    if leftDate != rightDate { return leftDate > rightDate }
    let (leftSource, rightSource) = (rows[Int(left)].source, rows[Int(right)].source)
    if leftSource != rightSource { return leftSource < rightSource }
    return rows[Int(left)].id < rows[Int(right)].id
  }

  /// All articles in the present order.
  ///
  /// What is compared most is packed into one number an article, so that names and paths are compared only to
  /// break ties.
  func sortedOrder() -> [Int32] {
    let firsts = firstKeys()
    let packed = rows.indices.map { row in
      (key: UInt64(firsts[row]) << 32 | UInt64(UInt32.max - UInt32(dates[row])), number: Int32(row))
    }
    return packed.sorted { left, right in
      left.key != right.key ? left.key < right.key : isNewer(left.number, right.number)
    }.map(\.number)
  }

  /// One number an article that orders as the sort's own field does.
  private func firstKeys() -> [UInt32] {
    switch sort {
    case .date: return [UInt32](repeating: 0, count: rows.count)
    case .quotes: return rows.map { UInt32.max - UInt32(clamping: $0.quotes) }
    case .outlet:
      let names = Set(rows.lazy.map(\.outlet)).subtracting([""]).sorted()
      var ranks = Dictionary(uniqueKeysWithValues: zip(names, 0 as UInt32..<UInt32(clamping: names.count)))
      ranks[""] = .max
      return rows.map { ranks[$0.outlet] ?? .max }
    }
  }

  /// The place of an article in `numbers`, or where it would stand, from `start` on.
  func place(of number: Int32, in numbers: [Int32], from start: Int) -> Int {
    var low = start
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(numbers[middle], number) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Inserts articles, which are in order, into one of the lists of them.
  ///
  /// - Returns: the place that each would have had in the list as it was.
  @discardableResult
  mutating func insert(_ new: [Int32], into list: WritableKeyPath<ArticleList, [Int32]>) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(new.count)
    for number in new { places.append(place(of: number, in: self[keyPath: list], from: places.last ?? 0)) }
    self[keyPath: list].splice(new, at: places)
    return places
  }
}
