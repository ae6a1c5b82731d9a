extension RandomAccessCollection where Index == Int {
  /// The first index whose element is no longer `before` what is sought; the end if there is none.
  ///
  /// The collection must be sorted so that all elements before it come first. Logarithmic.
  func firstIndex(past before: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if before(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
