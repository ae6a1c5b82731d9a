import News

/// Gathers the years, months or days that could stand in a filter, with counts.
struct FilterDateOffer {
  private let holdings: Holdings
  private let gap: FilterGap

  init(holdings: Holdings, gap: FilterGap) {
    self.holdings = holdings
    self.gap = gap
  }

  /// Years, the months of a year, or the days of a month, by how much was typed; the newest first.
  func candidates(_ typed: String) -> [FilterCompletion.Candidate] {
    guard typed.utf8.count <= 30 else { return [] }
    let ends = typed.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let isEnd = ends.count == 2
    let begun = isEnd ? "\(ends[0]).." : ""
    let first = isEnd && !ends[0].isEmpty ? CalendarDate(iso: ends[0])?.ordinal ?? 1 : 1
    let last = ends.last ?? ""
    var parents = [last.split(separator: "-", omittingEmptySubsequences: false).dropLast().joined(separator: "-")]
    // A whole year or month has parts, and is one itself.
    if let date = CalendarDate(iso: last), date.day == nil { parents.append(last) }
    return parents.flatMap { parent in
      parts(of: parent, from: first, isEnd: isEnd).filter { $0.date.hasPrefix(last) }.map {
        FilterCompletion.Candidate(begun + $0.date, articles: gap.total($0.count))
      }
    }
  }

  /// The years, or the parts of a year or month, that articles have, with their number; the newest first.
  ///
  /// - Parameters:
  ///   - parent: a year, a month, or nothing for years.
  ///   - low: the first ordinal that counts.
  ///   - isEnd: whether all that is earlier counts too.
  /// - Returns: dates as ISO 8601 writes them.
  private func parts(of parent: String, from low: Int32, isEnd: Bool) -> [(date: String, count: Int)] {
    let whole = CalendarDate(iso: parent)
    guard whole != nil || parent.isEmpty else { return [] }
    let start = whole?.ordinal ?? 0
    // The ordinals past the parent, and how far its parts lie from each other.
    let (end, width): (Int32, Int32) =
      whole == nil ? (.max, 10_000) : whole?.month == nil ? (start + 10_000, 100) : (start + 100, 1)
    var counts = [Int](repeating: 0, count: whole == nil ? 10_000 : 100)
    var earlier = 0
    counts.withUnsafeMutableBufferPointer { counts in
      holdings.columns.dates.withUnsafeBufferPointer { dates in
        gap.articles.forEachNumber { number in
          let date = dates[number]
          if date < low || date >= end { return }
          if date < start { earlier += 1 } else { counts[Self.place(date - start, width) % counts.count] += 1 }
        }
      }
    }
    var upTo = earlier
    var parts: [(date: String, count: Int)] = []
    for (place, count) in counts.enumerated() {
      upTo += count
      guard place > 0, count > 0, let date = CalendarDate(ordinal: start + Int32(place) * width) else { continue }
      parts.append((date.iso, isEnd ? upTo : count))
    }
    return parts.reversed()
  }

  /// The number of a part; written out so that each division is one by a number that is known.
  private static func place(_ ordinal: Int32, _ width: Int32) -> Int {
    switch width {
    case 10_000: Int(ordinal / 10_000)
    case 100: Int(ordinal / 100)
    case _: Int(ordinal)
    }
  }
}
