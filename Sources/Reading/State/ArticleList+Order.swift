import News

/// The order of the articles.
extension ArticleList {
  /// Whether one article stands before another; no two stand at one place.
  private func precedes(_ left: Int32, _ right: Int32, by sort: Sort) -> Bool {
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
    let (leftDate, rightDate) = (dates[Int(left)], dates[Int(right)])
    if leftDate != rightDate { return leftDate > rightDate }
    let (leftSource, rightSource) = (rows[Int(left)].source, rows[Int(right)].source)
    if leftSource != rightSource { return leftSource < rightSource }
    return (rows[Int(left)].id, left) < (rows[Int(right)].id, right)
  }

  /// All articles in the present order; empty for the order by date, which is always at hand.
  func sortedOrder() -> [Int32] {
    switch sort {
    case .date: []
    case .outlet: byDate.ordered(by: outlets.ranks)
    case .quotes: byDate.ordered(by: rows.map { UInt32.max - UInt32(clamping: $0.quotes) })
    }
  }

  /// The place of an article in `numbers`, or where it would stand, from `start` on.
  func place(of number: Int32, in numbers: [Int32], from start: Int, by sort: Sort) -> Int {
    numbers[start...].firstIndex(past: { precedes($0, number, by: sort) })
  }

  /// Puts articles that have come in into their places.
  ///
  /// - Returns: for each one that passes the filter, the place it would have had in the list as it was; rising.
  mutating func insert(_ arrived: Range<Int32>) -> [Int] {
    let newest = arrived.sorted { precedes($0, $1, by: .date) }
    let placesByDate = places(of: newest, in: byDate, by: .date)
    byDate.splice(newest, at: placesByDate)
    var (ordered, places) = (newest, placesByDate)
    if sort != .date {
      ordered = arrived.sorted { precedes($0, $1, by: sort) }
      places = self.places(of: ordered, in: otherOrder, by: sort)
      otherOrder.splice(ordered, at: places)
    }
    if filter.isActive {
      ordered = ordered.filter { filter.passes(CountrySet(rows[Int($0)].countries)) }
      places = self.places(of: ordered, in: shown, by: sort)
    }
    shown.splice(ordered, at: places)
    return places
  }

  private func places(of ordered: [Int32], in numbers: [Int32], by sort: Sort) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(ordered.count)
    for number in ordered { places.append(place(of: number, in: numbers, from: places.last ?? 0, by: sort)) }
    return places
  }
}
