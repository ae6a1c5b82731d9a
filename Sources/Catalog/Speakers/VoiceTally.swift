package import News

/// Who speaks under a filter, and in how many articles.
package struct VoiceTally: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let voice: Voice
    package let articles: Int

    /// Creates a row.
    package init(voice: Voice, articles: Int) {
      self.voice = voice
      self.articles = articles
    }
  }

  /// Who is listed.
  package let kind: Speaker.Kind
  /// Those of most articles first, then by name; only so many of them as were asked for.
  package private(set) var rows: [Row] = []
  /// How many there are that the narrowing leaves, listed or not.
  package private(set) var found = 0
  package private(set) var people = 0
  package private(set) var bodies = 0
  package private(set) var unnamed = 0

  /// Creates a tally of nobody.
  package init(of kind: Speaker.Kind = .name) {
    self.kind = kind
  }

  /// The number of articles of whoever has most.
  package var most: Int { rows.first?.articles ?? 0 }

  /// How many of a kind speak at all, whatever narrows the list.
  package func total(of kind: Speaker.Kind) -> Int {
    switch kind {
    case .name: people
    case .body: bodies
    case .unnamed: unnamed
    }
  }

  /// Counts somebody of a kind.
  package mutating func count(_ kind: Speaker.Kind) {
    switch kind {
    case .name: people += 1
    case .body: bodies += 1
    case .unnamed: unnamed += 1
    }
  }

  /// Lists the first of those that were found.
  package mutating func take(_ voices: [(voice: Voice, articles: Int)], of found: Int) {
    rows = voices.map { Row(voice: $0.voice, articles: $0.articles) }
    self.found = found
  }
}
