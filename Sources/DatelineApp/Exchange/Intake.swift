import Glibc
import News
import Newsroom
import Reading
package import Storage

/// What `dateline import` brings into the library: exports, files, folders, standard input.
package struct Intake {
  private let library: Library
  private let gazetteer: OwnGazetteer
  private let map: RecordNames
  private let stop: StopRequest
  private let complain: (String) -> Void
  private var tally = LibraryImport.Tally()
  private var outcome = PathImport.Outcome()
  private var isPartial = false
  /// Whether a file that was named has parts, and none of them is an article.
  private var isBarren = false

  /// Prepares an intake; `complain` is told what goes wrong.
  package init(
    into library: Library,
    gazetteer: OwnGazetteer,
    map: RecordNames = .none,
    stop: StopRequest,
    complain: @escaping (String) -> Void
  ) {
    self.library = library
    self.gazetteer = gazetteer
    self.map = map
    self.stop = stop
    self.complain = complain
  }

  /// Brings in exports first, one after the other, then everything else together.
  package mutating func take(_ paths: [String]) throws(ListingFault) {
    var others: [String] = []
    for path in paths where !stop.isGiven {
      if path == "-" {
        guard isatty(0) != 1 else {
          throw .mistake("- reads standard input, which is the keyboard here; pipe something in")
        }
        if ExportFile.isStandardInput() { try takeExport(from: 0, path) } else { others.append(path) }
      } else if let descriptor = ExportFile.opened(at: path) {
        defer { close(descriptor) }
        try takeExport(from: descriptor, path)
      } else {
        others.append(path)
      }
    }
    if !others.isEmpty, !stop.isGiven { take(articlesAt: others) }
    StoryRound(library: library, stop: stop).run()
  }

  /// What came of it.
  package var report: IntakeReport {
    let progress = outcome.progress
    return IntakeReport(
      new: tally.articles + progress.added - progress.updated,
      updated: progress.updated,
      known: tally.known + max(0, progress.articles - progress.added) + progress.known,
      linesPassedOver: tally.faults,
      seconds: progress.seconds,
      setAside: outcome.setAside
    )
  }

  /// Says by a fault if something did not come in.
  package func finish() throws(ListingFault) {
    if outcome.progress.failure != nil { throw .incomplete }
    if stop.isGiven || outcome.isStopped { throw .stopped }
    if tally.faults > 0 || isPartial { throw .partly }
    if isBarren { throw .nothingRead }
  }

  /// Ends the use of the library.
  package func endUse() {
    library.close()
  }

  private mutating func takeExport(from descriptor: Int32, _ name: String) throws(ListingFault) {
    var line = ProgressLine()
    defer { line.clear() }
    var reading = LibraryImport(into: library, from: descriptor)
    let name = name == "-" ? "standard input" : name
    let brought: LibraryImport.Tally
    do throws(ListingFault) {
      brought = try reading.run(
        isStopped: { [stop] in stop.isGiven },
        complain: { [complain] sentence in
          line.clear()
          complain("\(name), \(sentence)")
        },
        tell: { tally in line.show("\(Numeral.count(tally.articles + tally.known, "article"))") }
      )
    } catch {
      guard case .mistake(let sentence) = error else { throw error }
      throw .mistake("\(name), \(sentence)")
    }
    tally.articles += brought.articles
    tally.known += brought.known
    tally.faults += brought.faults
  }

  private mutating func take(articlesAt paths: [String]) {
    let inputs: [Input] = paths.map { Input($0) }
    outcome = PathImport(inputs, into: library, gazetteer: gazetteer, map: map).run(stop: stop, complain: complain)
    outcome.setAside = outcome.setAside.map { entry in
      guard entry.place == nil, inputs.contains(where: { $0.isNamed(entry.source) }) else { return entry }
      isPartial = true
      guard ExportFile.mayHaveBeen(at: entry.source) else { return entry }
      let hint = "it is no export, which begins with \(ExportFile.firstLine); \(entry.reason)"
      return SetAside(source: entry.source, reason: hint)
    }
    SetAsideReport(outcome.setAside).tell(complain)
    tellBarren(inputs, paths)
  }

  /// Says of files of which parts were set aside that nothing else is in them.
  private mutating func tellBarren(_ inputs: [Input], _ paths: [String]) {
    for (input, path) in zip(inputs, paths) {
      let parts = outcome.setAside.filter { $0.place != nil && input.isNamed($0.source) }
      // The newsdesk keeps no file that has no article.
      guard !parts.isEmpty, let known = try? Newsdesk.knownSources(of: [input], in: library), known.isEmpty else {
        continue
      }
      isBarren = true
      complain("\(path): nothing of it could be read")
    }
  }
}
