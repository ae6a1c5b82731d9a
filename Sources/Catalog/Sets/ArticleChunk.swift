/// Which of 65 536 consecutive articles are in a set.
struct ArticleChunk: Equatable, Sendable {
  private var few: [UInt16] = []

  var isEmpty: Bool { few.isEmpty }

  var count: Int { few.count }

  func contains(_ place: UInt16) -> Bool { few.contains(place) }

  mutating func insert(_ place: UInt16) {
    if !few.contains(place) { few.append(place) }
  }
}
