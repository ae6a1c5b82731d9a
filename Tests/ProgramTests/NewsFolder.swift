import PseudoTerminal
import TestSupport

/// A folder of articles, and a library beside it that is kept from one run to the next.
final class NewsFolder {
  let folder: TemporaryFolder
  /// The folder that the articles lie in.
  let path: String
  /// The library's file.
  let library: String

  /// Makes three articles: of Portugal, of Japan, of Chile, the newest first.
  init() throws {
    folder = try TemporaryFolder()
    path = try folder.makeFolder("news")
    library = folder.path(of: "library.sqlite")
    try write("Harbor reopens", day: 4, "“We are open,” Ana Weiss said in Portugal.")
    try write("Bridge repaired", day: 3, "“It holds,” Kenji Mori said in Japan, by the lantern.")
    try write("Mine floods", day: 2, "“Stay away,” Rosa Vidal said in Chile.")
  }

  /// Writes an article of a day of March 2026; its file is named after it.
  @discardableResult
  func write(_ headline: String, day: Int, _ text: String) throws -> String {
    let day = "2026-03-\(day < 10 ? "0" : "")\(day)"
    return try folder.write(" date \(day) \(headline)\n\nLISBON. /NORDWIRE/. \(text)", to: "news/\(headline).txt")
  }

  /// Opens the folder, or other things, in a terminal of 120 columns.
  func open(_ arguments: [String]? = nil, environment: [String: String] = [:]) throws -> WatchedProgram {
    let own = ["DATELINE_LIBRARY": library].merging(environment) { _, new in new }
    return try Program.open(arguments ?? [path], environment: own)
  }

  /// Opens it, waits until all has been taken in, lets `use` press keys, and quits.
  func visit(
    _ arguments: [String]? = nil,
    until words: String = "3 articles",
    _ use: (WatchedProgram) throws -> Void
  ) throws {
    let run = try open(arguments)
    defer { run.end() }
    guard run.comesToShow(words) else { throw Missing(words: words, screen: run.redrawn()) }
    try use(run)
    run.press("Q", settle: 50)
    guard run.ending() == .exit(0) else { throw Missing(words: "the end", screen: run.redrawn()) }
  }

  /// What never came.
  struct Missing: Error {
    let words: String
    let screen: String
  }
}
