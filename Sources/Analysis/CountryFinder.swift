import News

/// Finds the places where an article names a country.
struct CountryFinder {
  /// More sightings than any report has; what follows them in a text is not searched for more.
  static let mostSightings = Analyst.mostFound

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
    mentions(in: article, Passage.all(of: article)).mentions
  }

  /// The mentions in some passages of an article, and whether there were too many to keep them all.
  func mentions(in article: Article, _ passages: [Passage]) -> (mentions: [Mention], isCut: Bool) {
    article.text.bytes.withUnsafeBufferPointer { text in
      let sightings = lexicon.forms.withWalker { SightingScan(walker: $0).sightings(in: text, passages) }
      guard !sightings.isEmpty else { return ([], false) }
      let rules = SightingRules(
        entries: lexicon.entries,
        words: lexicon.words,
        text: text,
        passages: passages,
        sightings: sightings
      )
      let verdicts = rules.verdicts()
      let evidence = ArticleEvidence(lexicon.entries, sightings, verdicts)
      var mentions: [Mention] = []
      mentions.reserveCapacity(sightings.count)
      for index in sightings.indices {
        let sighting = sightings[index]
        guard case .mention(let kind) = lexicon.entries[sighting.entry].role else { continue }
        guard let named = evidence.countries(sighting, verdicts[index]) else { continue }
        var start = sighting.start
        if named.second != nil {
          // Countries that share a word share its bytes between them.
          let middle = Self.middle(of: sighting, text)
          if start < middle { mentions.append(Mention(TextRange(start, middle), country: named.first, kind: kind)) }
          start = middle
        }
        guard start < sighting.end else { continue }
        let country = named.second ?? named.first
        mentions.append(Mention(TextRange(start, sighting.end), country: country, kind: kind))
      }
      return (mentions, sightings.count >= Self.mostSightings)
    }
  }

  /// The middle of a sighting, at a character.
  private static func middle(of sighting: Sighting, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var middle = sighting.start + (sighting.end - sighting.start) / 2
    while middle < sighting.end, text[middle] & 0xC0 == 0x80 { middle += 1 }
    return middle
  }
}
