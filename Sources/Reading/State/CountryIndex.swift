import News

/// Which articles mention which country.
///
/// A country that few articles mention has their numbers of arrival; one that many mention has one bit an article.
struct CountryIndex: Sendable {
  /// Rising numbers; empty once there are bits.
  private var few: [[Int32]] = Array(repeating: [], count: CountryCode.all.count)
  /// 64 articles a word; the words past the last article that mentions the country are left out.
  private var bits: [[UInt64]] = Array(repeating: [], count: CountryCode.all.count)
  /// How many articles mention each country, in the order of `CountryCode.all`.
  private(set) var totals = [Int](repeating: 0, count: CountryCode.all.count)
  private(set) var articles = 0

  /// Takes in the next article.
  mutating func append(_ countries: [CountryCode]) {
    for country in countries {
      let index = Int(country.index)
      totals[index] += 1
      if bits[index].isEmpty {
        few[index].append(Int32(articles))
        // From here on the bits are the smaller ones.
        if totals[index] >= 64, totals[index] * 32 > articles { turnIntoBits(index) }
      } else {
        Self.set(articles, in: &bits[index])
      }
    }
    articles += 1
  }

  /// One bit an article, set if it passes a filter.
  ///
  /// Linear in articles, 64 at a step, times the countries chosen.
  func passing(_ filter: CountryFilter) -> [UInt64] {
    let length = (articles + 63) >> 6
    guard length > 0 else { return [] }
    var passing = [UInt64](repeating: ~0, count: length)
    if articles & 63 != 0 { passing[length - 1] = 1 << (UInt64(articles) & 63) - 1 }
    guard filter.isActive else { return passing }
    if !filter.wanted.isEmpty {
      var isFirst = true
      for country in filter.wanted.countries {
        let words = words(of: country, length: length)
        if isFirst {
          passing = words
        } else if filter.match == .any {
          for index in passing.indices { passing[index] |= words[index] }
        } else {
          for index in passing.indices { passing[index] &= words[index] }
        }
        isFirst = false
      }
    }
    for country in filter.excluded.countries {
      let words = words(of: country, length: length)
      for index in passing.indices { passing[index] &= ~words[index] }
    }
    return passing
  }

  /// How many of the articles marked in `passing`, which has a bit for every article, mention `country`.
  func count(of country: CountryCode, among passing: [UInt64]) -> Int {
    passing.withUnsafeBufferPointer { passing in
      var count = 0
      bits[Int(country.index)].withUnsafeBufferPointer { words in
        for index in 0..<min(words.count, passing.count) { count &+= (words[index] & passing[index]).nonzeroBitCount }
      }
      for number in few[Int(country.index)] {
        count &+= Int(truncatingIfNeeded: passing[Int(number) >> 6] >> (UInt64(number) & 63) & 1)
      }
      return count
    }
  }

  private func words(of country: CountryCode, length: Int) -> [UInt64] {
    var words = bits[Int(country.index)]
    words.append(contentsOf: repeatElement(0, count: length - words.count))
    for number in few[Int(country.index)] { words[Int(number) >> 6] |= 1 << (UInt64(number) & 63) }
    return words
  }

  private mutating func turnIntoBits(_ index: Int) {
    for number in few[index] { Self.set(Int(number), in: &bits[index]) }
    few[index] = []
  }

  private static func set(_ article: Int, in words: inout [UInt64]) {
    let missing = article >> 6 + 1 - words.count
    if missing > 0 { words.append(contentsOf: repeatElement(0, count: missing)) }
    words[article >> 6] |= 1 << (UInt64(article) & 63)
  }
}
