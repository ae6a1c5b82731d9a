/// What two sets make together; a chunk at a step, 64 articles at a time.
extension ArticleSet {
  package mutating func formUnion(_ other: ArticleSet) {
    guard !isEmpty else {
      self = other
      return
    }
    changeChunks { chunks in
      for (index, chunk) in other.chunks.enumerated() {
        if index < chunks.count { chunks[index].formUnion(chunk) } else { chunks.append(chunk) }
      }
    }
  }

  package mutating func formIntersection(_ other: ArticleSet) {
    changeChunks { chunks in
      chunks.removeLast(Swift.max(0, chunks.count - other.chunks.count))
      for index in chunks.indices { chunks[index].formIntersection(other.chunks[index]) }
    }
  }

  package mutating func subtract(_ other: ArticleSet) {
    changeChunks { chunks in
      for index in 0..<Swift.min(chunks.count, other.chunks.count) { chunks[index].subtract(other.chunks[index]) }
    }
  }

  package func union(_ other: ArticleSet) -> ArticleSet {
    var set = self
    set.formUnion(other)
    return set
  }

  package func intersection(_ other: ArticleSet) -> ArticleSet {
    var set = self
    set.formIntersection(other)
    return set
  }

  package func subtracting(_ other: ArticleSet) -> ArticleSet {
    var set = self
    set.subtract(other)
    return set
  }

  /// How many articles both have.
  package func intersectionCount(_ other: ArticleSet) -> Int {
    var count = 0
    for index in 0..<Swift.min(chunks.count, other.chunks.count) {
      count += chunks[index].intersectionCount(other.chunks[index])
    }
    return count
  }

  package func isDisjoint(with other: ArticleSet) -> Bool {
    (0..<Swift.min(chunks.count, other.chunks.count)).allSatisfy {
      chunks[$0].intersectionCount(other.chunks[$0]) == 0
    }
  }

  package func isSubset(of other: ArticleSet) -> Bool {
    intersectionCount(other) == count
  }
}
