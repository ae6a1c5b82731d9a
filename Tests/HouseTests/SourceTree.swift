import Foundation

/// The project's own files, as the house's tests see them.
enum SourceTree {
  struct File: Sendable {
    /// From the project's root.
    let path: String
    let text: String

    /// The modules it imports, as written after `import`.
    var imports: [String] {
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1, words[0] != "dateline"
        else { return nil }
        return String(words[place + 1])
      }
    }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every Swift file below a folder of the root, sorted.
  static func swiftFiles(in folder: String) -> [File] {
    let base = root.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      text(of: "\(folder)/\(path)").map { File(path: "\(folder)/\(path)", text: $0) }
    }
  }

  /// The text of a file, by its path from the root.
  static func text(of path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}
