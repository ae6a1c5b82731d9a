extension String {
  /// As many whole characters of the beginning as fit into both bounds.
  ///
  /// A character has one scalar or a million, so that a number of characters alone bounds nothing.
  func beginning(characters: Int, bytes: Int) -> Substring {
    guard characters > 0, bytes > 0 else { return "" }
    var end = startIndex
    for scalar in unicodeScalars.indices {
      let next = unicodeScalars.index(after: scalar)
      guard utf8.distance(from: startIndex, to: next) <= bytes else { break }
      end = next
    }
    return self[..<end].prefix(characters)
  }
}
