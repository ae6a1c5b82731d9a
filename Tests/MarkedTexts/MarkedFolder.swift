import Foundation

/// The folder of the project's own marked texts.
package enum MarkedFolder {
  /// Reads every entry of every file, in the order of the files' names.
  ///
  /// Throws a `MarkedTextFault` at the first file that is not in the notation from end to end.
  package static func texts() throws -> [MarkedText] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = tests.appendingPathComponent("AnalysisTests/Marked")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
      .sorted()
    return try names.flatMap { name in
      var reader = MarkedTextReader(file: name)
      return try reader.texts(in: String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
    }
  }
}
