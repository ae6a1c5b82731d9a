/// The order of articles by their dates.
extension HoldingsColumns {
  /// Newest first, undated last; those of one day by time, those without one last, then as they were.
  ///
  /// Linear in the numbers, with a pass over all dates and times.
  func sortedByDate(_ numbers: [Int32]) -> [Int32] {
    var (first, last): (Int32, Int32) = (.max, 1)
    for date in dates where date > 0 {
      first = min(first, date)
      last = max(last, date)
    }
    // One past the oldest for those without a date; there may be none with one.
    let undated = UInt32(max(0, last - min(first, last))) + 1
    let timed = sortedByTime(numbers)
    return dates.withUnsafeBufferPointer { dates in
      timed.ordered { dates[$0] > 0 ? UInt32(truncatingIfNeeded: last - dates[$0]) : undated }
    }
  }

  private func sortedByTime(_ numbers: [Int32]) -> [Int32] {
    guard times.contains(where: { $0 > 0 }) else { return numbers }
    return times.withUnsafeBufferPointer { times in numbers.ordered { UInt32(Self.lastTime - times[$0]) } }
  }
}
