/// Where Dateline got an article.
package struct Origin: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    /// A file, by the path it was found under.
    case file(String)
    case standardInput
    /// One of the built-in samples, by name.
    case sample(String)
    /// A feed, by the address it was added under.
    case feed(String)
  }

  package let source: Source
  /// The article's place among those of its source, from 0.
  package let index: Int

  /// Creates an origin.
  package init(_ source: Source, index: Int = 0) {
    self.source = source
    self.index = index
  }

  /// The source in words: the path or address, `standard input`, or `sample NAME`.
  ///
  /// Foreign text: gate it before showing it.
  package var description: String {
    switch source {
    case .file(let path): path
    case .standardInput: "standard input"
    case .sample(let name): "sample \(name)"
    case .feed(let address): address
    }
  }
}
