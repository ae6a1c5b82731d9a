import News

/// Finds the places where an article names a country.
struct CountryFinder {
  /// More sightings than any report has; what follows them in a text is not searched for more.
  static let mostSightings = 100_000

  private let lexicon: CountryLexicon

  /// Creates a finder with the words of a lexicon.
  init(_ lexicon: CountryLexicon) {
    self.lexicon = lexicon
  }

  /// The mentions of an article, by the built-in lexicon of a language.
  ///
  /// Sorted by place; they do not overlap.
  static func mentions(in article: Article, language: String) -> [Mention] {
    CountryFinder(CountryLexicon.builtIn(language)).mentions(in: article)
  }

  /// The mentions of an article: in its headline, deck, dateline and body, never in furniture.
  ///
  /// Sorted by place; they do not overlap. Linear in the article's length.
  func mentions(in article: Article) -> [Mention] {
    mentions(in: article, Passage.all(of: article))
  }

  /// The mentions in some passages of an article.
  func mentions(in article: Article, _ passages: [Passage]) -> [Mention] {
    article.text.bytes.withUnsafeBufferPointer { text in
      let sightings = lexicon.forms.withWalker { SightingScan(walker: $0).sightings(in: text, passages) }
      guard !sightings.isEmpty else { return [] }
      let rules = SightingRules(
        entries: lexicon.entries,
        words: lexicon.words,
        text: text,
        passages: passages,
        sightings: sightings
      )
      let verdicts = rules.verdicts()
      let evidence = ArticleEvidence(lexicon.entries, sightings, verdicts)
      return zip(sightings, verdicts).flatMap { sighting, verdict in
        spread(evidence.countries(sighting, verdict), over: sighting, text)
      }
    }
  }

  /// One mention a country; countries that share a word share its bytes between them, cut at characters.
  private func spread(
    _ countries: [CountryCode],
    over sighting: Sighting,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> [Mention] {
    guard case .mention(let kind) = lexicon.entries[sighting.entry].role else { return [] }
    var start = sighting.start
    return countries.enumerated().compactMap { number, country in
      var end = sighting.start + (sighting.end - sighting.start) * (number + 1) / countries.count
      while end < sighting.end, text[end] & 0xC0 == 0x80 { end += 1 }
      guard start < end else { return nil }
      defer { start = end }
      return Mention(TextRange(start, end), country: country, kind: kind)
    }
  }
}
