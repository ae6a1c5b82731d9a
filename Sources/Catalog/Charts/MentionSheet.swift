/// Which countries each of up to 65 536 articles in a row mentions.
struct MentionSheet {
  /// Where the countries of each article begin, and where the last ones end.
  private let starts: [Int32]
  /// Countries by index, article by article, rising within each.
  private let countries: [UInt8]

  /// Draws up the sheet of some articles of a chunk; linear in their mentions.
  init(_ mentioning: [ArticleSet], among articles: ArticleChunk, at index: Int) {
    let sets: [ArticleChunk] = mentioning.map { set in
      var chunk = index < set.chunks.count ? set.chunks[index] : ArticleChunk()
      chunk.formIntersection(articles)
      return chunk
    }
    var starts = [Int32](repeating: 0, count: ArticleSet.chunkSize + 1)
    for chunk in sets { chunk.forEachPlace { starts[$0 + 1] += 1 } }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var countries = [UInt8](repeating: 0, count: Int(starts[ArticleSet.chunkSize]))
    var next = starts
    for (country, chunk) in sets.enumerated() {
      chunk.forEachPlace { place in
        countries[Int(next[place])] = UInt8(truncatingIfNeeded: country)
        next[place] += 1
      }
    }
    (self.starts, self.countries) = (starts, countries)
  }

  /// Counts every two countries of an article in a table of `width` rows and columns, the lower index in the row.
  ///
  /// - Returns: the number of articles that mention more than `longest` countries, which were passed over.
  func count(pairsIn table: inout [Int32], width: Int, longest: Int) -> Int {
    var passedOver = 0
    for place in 0..<ArticleSet.chunkSize where starts[place + 1] - starts[place] > 1 {
      let named = Int(starts[place])..<Int(starts[place + 1])
      guard named.count <= longest else {
        passedOver += 1
        continue
      }
      for first in named {
        let row = Int(countries[first]) * width
        for second in first + 1..<named.upperBound { table[row + Int(countries[second])] += 1 }
      }
    }
    return passedOver
  }
}
