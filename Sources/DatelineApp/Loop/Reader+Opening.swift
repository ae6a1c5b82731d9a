import Foundation
import Newsroom
import Storage

extension Reader.Opening {
  /// Puts together what the command line, the config file and the environment say.
  ///
  /// - Throws: `Mistake` for a fault in the config file, and for articles from a standard input that is the keyboard.
  package init(
    paths: [String],
    samples: Bool,
    library: String? = nil,
    isFresh: Bool = false,
    theme: String?,
    gazetteer: String? = nil,
    map: RecordNames = .none
  ) throws(Mistake) {
    let environment = ProcessInfo.processInfo.environment
    let folders = Folders(environment: environment)
    var settings = try Preferences.read(from: folders)
    if let theme { settings.theme = theme }
    if isFresh { settings.restore = false }
    if paths.contains("-"), isatty(STDIN_FILENO) == 1 {
      throw Mistake(
        "- reads articles from standard input, which is the keyboard here; pipe them in: cat *.txt | dateline -"
      )
    }
    // What cannot be had again is not for the library.
    let isPassing = samples || paths.contains("-")
    self.init(
      inputs: paths.map { Input($0) } + (samples ? SampleArticles.inputs : []),
      library: isPassing ? nil : ChosenLibrary(named: library, settings: settings, environment: environment),
      settings: settings,
      folders: folders,
      gazetteer: gazetteer,
      map: map,
      isColorless: environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    )
  }

  /// Throws a mistake if nothing of what was named is there, neither on the disk nor in the library.
  ///
  /// What is missing beside something that is there is told on the screen.
  package func checkPaths() throws(Mistake) {
    if case .feed(let address)? = inputs.first, inputs.count == 1, !isKnown {
      throw Mistake("\(address) is no feed of the library; `dateline feeds add \(address)` adds it")
    }
    guard let first = inputs.first, case .path(let name) = first, let reason = first.absence,
      inputs.allSatisfy({ $0.absence != nil }), !isKnown
    else { return }
    throw Mistake("\(name): \(reason)")
  }

  /// Whether the library has any of the inputs: the disk that they lie on may just not be there.
  private var isKnown: Bool {
    guard let path = library?.path, let library = try? Library(.file(path), access: .readOnly) else { return false }
    defer { library.close() }
    return (try? Newsdesk.knownSources(of: inputs, in: library))?.isEmpty == false
  }

  /// What the reader pointed at, as it was named; nil for the whole library.
  var openedPaths: String? {
    let paths = inputs.compactMap { input -> String? in
      switch input {
      case .path(let name), .feed(let name): name
      case .standardInput, .sample: nil
      }
    }
    return paths.isEmpty ? nil : paths.joined(separator: ", ")
  }
}
