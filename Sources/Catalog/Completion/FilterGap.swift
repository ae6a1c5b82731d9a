import News

/// What a filter would pick if one condition of it were another: enough to count that for many at once.
struct FilterGap {
  /// The articles for which the condition matters.
  private(set) var articles: ArticleSet
  /// Those that pass whatever the condition says.
  private var others: Int
  /// Whether the condition keeps out what it picks.
  private let isNegated: Bool

  /// Reads the filter around a gap; what cannot be read of it holds nothing back.
  init(
    _ bytes: [UInt8],
    without gap: Range<Int>,
    saved: [String: String],
    in holdings: Holdings,
    among base: ArticleSet,
    today: CalendarDate,
    texts: @escaping (TextTerm) -> ArticleSet?
  ) {
    let known: (TextTerm) -> ArticleSet? = { texts($0) ?? base }
    // Every article has so many quotes, and none has not.
    let sets = ["quotes:>=0", "-quotes:>=0"].map { filler -> ArticleSet? in
      let filter = Self.filter(bytes, filler: filler, in: gap, saved)
      guard case .found(let set) = filter?.selection(in: holdings, among: base, today: today, texts: known) else {
        return nil
      }
      return set
    }
    guard let with = sets[0], let without = sets[1] else {
      (articles, others, isNegated) = (base, 0, false)
      return
    }
    isNegated = !without.isSubset(of: with)
    articles = isNegated ? without.subtracting(with) : with.subtracting(without)
    others = isNegated ? with.count : without.count
  }

  /// Says what else the condition picks already, by other values.
  mutating func fill(_ set: ArticleSet) {
    let filled = articles.intersection(set)
    articles.subtract(filled)
    if !isNegated { others += filled.count }
  }

  /// How many articles the filter would pick if the condition picked `count` of those for which it matters.
  func total(_ count: Int) -> Int {
    isNegated ? others + articles.count - count : others + count
  }

  /// The filter with something else in the gap; brackets that are still open are closed.
  private static func filter(
    _ bytes: [UInt8],
    filler: String,
    in gap: Range<Int>,
    _ saved: [String: String]
  ) -> FilterExpression? {
    let before = String(decoding: bytes[..<gap.lowerBound], as: UTF8.self)
    let after = String(decoding: bytes[gap.upperBound...], as: UTF8.self)
    // What follows the caret may not be finished either.
    for rest in after.isEmpty ? [""] : [after, ""] {
      var text = before + (before.hasSuffix("-") || before.hasSuffix("!") ? "" : " ") + "\(filler) \(rest)"
      for _ in 0...FilterParser.deepest {
        do throws(FilterError) {
          return try FilterExpression(text, saved: saved)
        } catch {
          guard error.fault == .unclosedBracket else { break }
          text += ")"
        }
      }
    }
    return nil
  }
}
