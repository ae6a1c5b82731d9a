import Catalog
package import News
import Newsroom
package import Storage

/// What a listing looks at: a whole library, or what lies at some paths.
package struct LibraryView {
  package let library: Library
  /// The numbers of the sources it is limited to; nil for the whole library.
  package let sources: [Int]?
  /// What could not be read on the way.
  package let setAside: [SetAside]
  /// Whether the library refused to take in all that was named, as has been said.
  package let isCutShort: Bool
  /// What was named.
  private let inputs: [Input]

  /// Creates the view of a whole library.
  package init(of library: Library) {
    self.init(library, sources: nil, setAside: [], inputs: [], isCutShort: false)
  }

  /// Brings paths into the library, or into one in memory, and looks at them; without any, looks at the whole library.
  ///
  /// Standard input and the samples go into a library in memory, and so do paths where the library cannot be changed.
  ///
  /// - Parameters:
  ///   - paths: files and folders; `-` is standard input.
  ///   - samples: whether the built-in articles are read too.
  ///   - chosen: the reader's library.
  ///   - gazetteer: the reader's own names of countries.
  ///   - map: which fields of dumps mean what.
  ///   - stop: ends the reading early.
  ///   - complain: is called with each sentence that the reader should know.
  /// - Throws: a mistake if there is no library, or `stopped`.
  package init(
    at paths: [String],
    samples: Bool = false,
    in chosen: ChosenLibrary,
    gazetteer: OwnGazetteer = .none,
    map: RecordNames = .none,
    stop: StopRequest? = nil,
    complain: (String) -> Void
  ) throws(ListingFault) {
    guard !paths.isEmpty || samples else {
      self = LibraryView(of: try Reception.reading(chosen))
      return
    }
    let isRemembered = !samples && !paths.contains("-")
    let library = try isRemembered ? Reception.bringing(into: chosen, orInMemory: complain) : Reception.inMemory()
    let inputs: [Input] = paths.map { Input($0) }
    let all = inputs + (samples ? SampleArticles.inputs : [])
    let reading = PathImport(all, into: library, gazetteer: gazetteer, map: map)
    let outcome = reading.run(stop: stop, complain: complain)
    if outcome.isStopped, outcome.progress.failure == nil { throw .stopped }
    StoryRound(library: library, stop: stop).run()
    self = LibraryView(
      library,
      sources: isRemembered ? outcome.sources : nil,
      setAside: outcome.setAside,
      inputs: inputs,
      isCutShort: outcome.progress.failure != nil
    )
  }

  private init(_ library: Library, sources: [Int]?, setAside: [SetAside], inputs: [Input], isCutShort: Bool) {
    self.library = library
    self.isCutShort = isCutShort
    self.sources = sources
    self.setAside = setAside
    self.inputs = inputs
  }

  /// Whether one of the paths that were named could not be read.
  package var isPartial: Bool { unreadPath != nil }

  /// What is known of the view's articles, as far as somebody looks at it.
  ///
  /// It throws a mistake if a path that was named could not be read, and there is nothing else.
  func catalog(_ part: HoldingsPart) throws(ListingFault) -> ListedCatalog {
    var part = part
    part.facets.formUnion((sources ?? []).map { .source($0) })
    let holdings = try ListingFault.asking { [part] () throws(LibraryFault) in try library.holdings(part) }
    var base = holdings.present
    if let sources {
      base = ArticleSet()
      for source in sources { base.formUnion(holdings.facets[.source(source)]) }
    }
    if base.isEmpty, let unreadPath { throw .mistake("\(unreadPath.source): \(unreadPath.reason)") }
    return ListedCatalog(holdings: holdings, base: base, library: library)
  }

  /// The first of the named paths that could not be read.
  private var unreadPath: SetAside? {
    setAside.first { entry in inputs.contains { $0.isNamed(entry.source) } }
  }
}
