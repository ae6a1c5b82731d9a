import Foundation

/// Where the benchmarks find the programs and keep what they read.
struct Place {
  let folder: URL
  /// The big folder, its number of articles, and a folder of two.
  let many: URL
  let articles: Int
  let two: URL
  /// As many titles, one a line, for the list of the peer.
  let titles: URL

  /// Writes the articles; says so, since it takes a while.
  init(articles: Int) throws {
    self.articles = articles
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-benchmarks")
    many = folder.appendingPathComponent("many-\(articles)")
    two = folder.appendingPathComponent("two")
    titles = folder.appendingPathComponent("titles-\(articles)")
    guard !FileManager.default.fileExists(atPath: titles.path) else { return }
    print("Writing \(articles) articles to \(many.path)")
    try Corpus.write(articles, to: many)
    try Corpus.write(2, to: two)
    let lines = (0..<articles).map {
      "2026-01-\(10 + $0 % 18)  Ministers agree on subject number \($0) after long talks"
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: titles)
  }

  /// The folder that the running benchmarks and the program beside them were built into.
  static let products: URL = {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: link ?? CommandLine.arguments[0]).deletingLastPathComponent()
  }()

  /// The program that is measured.
  static var program: String {
    ProcessInfo.processInfo.environment["DATELINE_PROGRAM"] ?? products.appendingPathComponent("dateline").path
  }

  /// Whether the program has been built beside the benchmarks.
  static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// The bare ncurses program.
  static var floor: String { products.appendingPathComponent("floor").path }

  /// A peer's whole path, if it is installed.
  static func peer(_ name: String) -> String? {
    ["/usr/bin/", "/usr/local/bin/", "/bin/"].map { $0 + name }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// Keeps the programs that are measured away from the user's own library, config and state.
  func keepToItself() {
    setenv("HOME", folder.appendingPathComponent("home").path, 1)
  }

  /// The path of a library that is not there yet.
  func freshLibrary() -> String {
    folder.appendingPathComponent("fresh-\(UUID().uuidString).sqlite").path
  }

  /// Removes a library with its side files.
  static func removeLibrary(_ path: String) {
    for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
  }

  /// Kept between runs on purpose: writing the big folder takes longer than measuring.
  ///
  /// The system clears its own temporary folder.
  func remove() {}
}
