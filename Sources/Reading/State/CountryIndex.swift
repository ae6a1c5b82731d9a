import News

/// Which articles mention which country: for every country one bit an article, by number of arrival.
struct CountryIndex: Sendable {
  /// 64 articles a word; the words past the last article that mentions the country are left out.
  private var words: [[UInt64]] = Array(repeating: [], count: CountryCode.all.count)
  private(set) var articles = 0

  /// Takes in the next article.
  mutating func append(_ countries: [CountryCode]) {
    let word = articles >> 6
    let bit: UInt64 = 1 << (UInt64(articles) & 63)
    for country in countries {
      let index = Int(country.index)
      let missing = word + 1 - words[index].count
      if missing > 0 { words[index].append(contentsOf: repeatElement(0, count: missing)) }
      words[index][word] |= bit
    }
    articles += 1
  }

  /// One bit an article, set if it passes a filter.
  ///
  /// Linear in articles, 64 at a step, times the countries chosen.
  func passing(_ filter: CountryFilter) -> [UInt64] {
    let length = (articles + 63) >> 6
    guard length > 0 else { return [] }
    let isWanting = filter.isActive && !filter.wanted.isEmpty
    let isAny = isWanting && filter.match == .any
    var passing = [UInt64](repeating: isAny ? 0 : ~0, count: length)
    if !isAny, articles & 63 != 0 { passing[length - 1] = 1 << (UInt64(articles) & 63) - 1 }
    guard filter.isActive else { return passing }
    if isWanting {
      for country in filter.wanted.countries {
        if isAny { add(country, to: &passing) } else { keep(country, in: &passing) }
      }
    }
    for country in filter.excluded.countries { remove(country, from: &passing) }
    return passing
  }

  /// How many of the articles marked in `passing` mention `country`.
  func count(of country: CountryCode, among passing: [UInt64]) -> Int {
    words[Int(country.index)].withUnsafeBufferPointer { words in
      passing.withUnsafeBufferPointer { passing in
        var count = 0
        for index in 0..<min(words.count, passing.count) { count &+= (words[index] & passing[index]).nonzeroBitCount }
        return count
      }
    }
  }

  private func add(_ country: CountryCode, to passing: inout [UInt64]) {
    let words = words[Int(country.index)]
    for index in 0..<min(words.count, passing.count) { passing[index] |= words[index] }
  }

  private func keep(_ country: CountryCode, in passing: inout [UInt64]) {
    let words = words[Int(country.index)]
    for index in passing.indices { passing[index] &= index < words.count ? words[index] : 0 }
  }

  private func remove(_ country: CountryCode, from passing: inout [UInt64]) {
    let words = words[Int(country.index)]
    for index in 0..<min(words.count, passing.count) { passing[index] &= ~words[index] }
  }
}
