import News

/// All sources of a run and the places of their articles, by number.
struct Shelf: Sendable {
  /// Something that articles were read from, and can be read from again.
  enum Source: Sendable {
    case file(SourcePath, isNamed: Bool)
    /// One article of something that cannot be read twice, such as standard input: its bytes are kept.
    case kept(Origin.Source, bytes: [UInt8])

    /// The source as an article names it.
    var origin: Origin.Source {
      switch self {
      case .file(let path, _): .file(path.shown)
      case .kept(let origin, _): origin
      }
    }

    /// The path or name.
    ///
    /// Foreign text: gate it before showing it.
    var name: String { Origin(origin).description }
  }

  private var sources: [Source] = []
  /// By the number of the article.
  private var places: [Place] = []

  /// Adds a source; returns its number.
  mutating func add(_ source: Source) -> Int32 {
    sources.append(source)
    return Int32(truncatingIfNeeded: sources.count - 1)
  }

  /// Adds an article; returns its identity.
  mutating func add(_ place: Place) -> ArticleID {
    places.append(place)
    return ArticleID(places.count - 1)
  }

  /// Where an article stands; nil for one that was never added.
  func place(of id: ArticleID) -> (place: Place, source: Source)? {
    guard places.indices.contains(id.number) else { return nil }
    let place = places[id.number]
    return (place, sources[Int(place.source)])
  }
}
