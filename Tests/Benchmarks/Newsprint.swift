import Foundation

/// A folder of many articles, one a file, and what is measured of it.
struct Newsprint {
  let folder: URL
  let articles: Int
  /// The length of all articles together.
  let bytes: Int

  /// Takes the folder that `DATELINE_CORPUS` names, else writes so many articles by rule.
  init(articles: Int, in place: Place) throws {
    if let named = ProcessInfo.processInfo.environment["DATELINE_CORPUS"] {
      folder = URL(fileURLWithPath: named)
    } else {
      folder = place.folder.appendingPathComponent("newsprint-\(articles)")
      try Self.write(articles, to: folder)
    }
    var sizes: [Int] = []
    Self.files(below: folder) { sizes.append((try? $0.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0) }
    self.articles = sizes.count
    bytes = sizes.reduce(0, +)
  }

  /// Hands over all texts of the folder, so many at a time.
  func forEachBatch(of count: Int, _ take: ([String]) throws -> Void) throws {
    var texts: [String] = []
    try Self.files(below: folder) { file in
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return }
      texts.append(text)
      guard texts.count == count else { return }
      try take(texts)
      texts = []
    }
    if !texts.isEmpty { try take(texts) }
  }

  private static func files(below folder: URL, _ visit: (URL) throws -> Void) rethrows {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.fileSizeKey])
    while let file = walk?.nextObject() as? URL {
      if file.pathExtension == "txt" { try visit(file) }
    }
  }

  private static func write(_ count: Int, to folder: URL) throws {
    let whole = folder.appendingPathComponent("whole")
    guard !FileManager.default.fileExists(atPath: whole.path) else { return }
    print("Writing \(count) articles to \(folder.path)")
    for number in 0..<count {
      let part = folder.appendingPathComponent(String(format: "%04d", number / 1_000))
      if number % 1_000 == 0 { try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true) }
      try Data(NewsMaker.article(number).utf8).write(
        to: part.appendingPathComponent(String(format: "%07d.txt", number))
      )
    }
    try Data().write(to: whole)
  }
}
