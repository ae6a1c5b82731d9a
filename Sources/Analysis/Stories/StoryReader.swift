package import News

/// Reads what of an article tells its story: names and words that stand out, what is said, and its countries.
///
/// Pure: the same article always gives the same signature.
package struct StoryReader {
  /// The number of the rules: whoever changes what a signature is raises it, and stored articles are read again.
  package static let version = 2

  /// News puts first what matters: so many bytes tell what it is about.
  private static let mostBytes = 6_000
  private static let mostNames = 12
  private static let mostMarks = 32
  private static let mostCountries = 4

  private var words = StoryWords()

  /// Reads an article; linear in its length, up to a few thousand bytes.
  package static func signature(of annotated: AnnotatedArticle) -> StorySignature {
    var reader = StoryReader()
    reader.read(annotated)
    let quotes = annotated.article.text.bytes.withUnsafeBufferPointer {
      StoryQuotes.hashes(of: annotated.annotations, in: $0)
    }
    return StorySignature(
      reader.marks + countries(of: annotated.annotations.countries)
        + quotes.map { StorySignature.mark($0, .quote, strength: 0) }
    )
  }

  private mutating func read(_ annotated: AnnotatedArticle) {
    let article = annotated.article
    var left = Self.mostBytes
    var mentions = annotated.annotations.mentions[...]
    article.text.bytes.withUnsafeBufferPointer { bytes in
      for passage in Passage.all(of: article) where !passage.isDateline && left > 0 {
        guard passage.range.start >= 0, passage.range.end <= bytes.count else { continue }
        let end = min(passage.range.end, passage.range.start + left)
        left -= end - passage.range.start
        mentions = mentions.drop { $0.range.end <= passage.range.start }
        var walk = StoryWalk(passage.range.start..<end, of: bytes, besides: mentions)
        words.weight = Self.weight(of: passage.part)
        words.isHeadline = passage.part == .headline
        words.read(&walk)
      }
    }
  }

  private static func weight(of part: CountryWeight.Part) -> Int {
    switch part {
    case .headline: 3
    case .lead: 2
    case .body: 1
    }
  }

  private var marks: [UInt32] {
    let names = words.names(most: Self.mostNames)
    let others = words.others(most: Self.mostMarks - names.count)
    return names.map { StorySignature.mark($0.hash, .name, strength: Self.strength($0.score)) }
      + others.map { StorySignature.mark($0.hash, .word, strength: Self.strength($0.score)) }
  }

  private static func countries(of weights: [CountryWeight]) -> [UInt32] {
    weights.prefix(mostCountries).map { weight in
      let bonus = (weight.parts.contains(.headline) ? 2 : 0) + (weight.parts.contains(.lead) ? 1 : 0)
      let score = StoryWords.unit * (min(weight.mentions, 100) + bonus)
      return StorySignature.mark(WordHash.of(weight.country.code.utf8), .country, strength: strength(score))
    }
  }

  /// How much a thing counts, by how often it is said.
  private static func strength(_ score: Int) -> Int {
    let unit = StoryWords.unit
    return score * 2 < unit * 3 ? 0 : score * 2 < unit * 5 ? 1 : score < unit * 5 ? 2 : 3
  }
}
