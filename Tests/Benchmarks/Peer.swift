import Foundation

/// Packages of Python that read the same documents.
struct Peer {
  private let folder: URL
  private let documents: [[UInt8]]

  init(reading documents: [[UInt8]], in place: Place) {
    self.documents = documents
    folder = place.folder.appendingPathComponent("peer")
  }

  /// How many documents a package reads in a second of the processor; nil, after it is said so, where it is not
  /// installed.
  func rate(_ package: String) throws -> Double? {
    guard let python = Self.python else {
      print("  no peer here: there is no Python")
      return nil
    }
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (number, document) in documents.enumerated() {
      try Data(document).write(to: folder.appendingPathComponent("\(number)"))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", Self.script, package, folder.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let rate = Double(String(decoding: said, as: UTF8.self).filter { !$0.isWhitespace })
    if rate == nil { print("  no peer here: \(package) is not installed for \(python)") }
    return rate
  }

  private static var python: String? {
    let named = ProcessInfo.processInfo.environment["DATELINE_PYTHON"]
    return named.flatMap { $0.isEmpty ? nil : $0 } ?? Place.peer("python3")
  }

  /// The best of three rounds over all files of a folder.
  private static let script = """
    import glob, sys, time
    name, folder = sys.argv[1:]
    if name == "trafilatura":
        from trafilatura import bare_extraction
        read = lambda page: bare_extraction(page.decode("utf-8", "replace"), with_metadata=True)
    elif name == "resiliparse":
        from resiliparse.extract.html2text import extract_plain_text
        read = lambda page: extract_plain_text(page.decode("utf-8", "replace"), main_content=True)
    elif name == "fastfeedparser":
        import fastfeedparser
        read = fastfeedparser.parse
    else:
        import feedparser
        read = feedparser.parse
    files = [open(path, "rb").read() for path in sorted(glob.glob(folder + "/*"))]
    least = float("inf")
    for _ in range(3):
        start = time.process_time()
        for file in files:
            try:
                read(file)
            except Exception:
                pass
        least = min(least, time.process_time() - start)
    print(len(files) / least)
    """
}
